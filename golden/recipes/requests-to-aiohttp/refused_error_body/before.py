"""What the server says in the body of an error."""
import requests


async def create(url, order):
    try:
        response = requests.post(url, json=order, timeout=10)
        response.raise_for_status()
    except requests.HTTPError as error:
        print("refused:", error.response.json()["message"])
        raise
    return response.json()["id"]
