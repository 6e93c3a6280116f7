"""An exception that callers catch as one of requests."""
import requests


async def order(url, number):
    response = requests.get(f"{url}/{number}", timeout=10)
    if response.json()["state"] == "lost":
        raise requests.HTTPError("lost")
    return response.json()
