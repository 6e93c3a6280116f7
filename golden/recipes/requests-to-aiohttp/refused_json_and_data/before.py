"""A body given twice."""
import requests


async def send(url, name: str):
    response = requests.post(url, data={"name": name}, json={"name": name})
    return response.status_code
