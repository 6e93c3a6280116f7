"""A form and a body."""
import requests


async def upload(url, path):
    with open(path, "rb") as file:
        return requests.post(url, json={"a": 1}, files={"file": file}).status_code
