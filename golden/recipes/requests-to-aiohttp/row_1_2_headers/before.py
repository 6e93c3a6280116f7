"""1.2: headers whose values are texts."""
import requests


async def load(url, token: str):
    requests.get(url, headers={"Accept": "text/plain", "X-Token": token}).raise_for_status()
    requests.get(url, headers={"Authorization": f"Bearer {token}"}).raise_for_status()
