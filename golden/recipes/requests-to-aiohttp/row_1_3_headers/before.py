"""1.3: the headers of a session take texts, by update and one by one."""
import requests


async def load(url, token: str):
    with requests.Session() as s:
        s.headers.update({"Accept": "application/json"})
        s.headers["Authorization"] = f"Bearer {token}"
        return s.get(url).json()
