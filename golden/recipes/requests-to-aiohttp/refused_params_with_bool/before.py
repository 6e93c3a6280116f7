"""A search with a flag."""
import requests


async def search(url, word: str):
    response = requests.get(
        url,
        params={"q": word, "exact": True, "page": 1},
        timeout=10,
    )
    return response.json()["hits"]
