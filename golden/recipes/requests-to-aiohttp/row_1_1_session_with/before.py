"""1.1: with requests.Session() as s."""
import requests


async def login(url, name: str, password: str):
    with requests.Session() as s:
        s.post(url, data={"name": name, "password": password})
        return s.get(f"{url}/me").json()
