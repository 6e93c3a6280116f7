"""One session for the whole module."""
import requests

session = requests.Session()
session.headers["User-Agent"] = "robot/2.0"


async def fetch(path):
    response = session.get("https://example.com" + path, timeout=10)
    response.raise_for_status()
    return response.json()
