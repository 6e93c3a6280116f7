"""Fields of a form, by files."""
import requests


async def submit(url, name: str):
    response = requests.post(url, files={"name": (None, name), "age": (None, "7")}, timeout=10)
    response.raise_for_status()
    return response.json()
