"""1.1: with requests.Session() as s."""
import requests


async def login(url, name, password):
    with requests.Session() as s:
        s.post(url, data={"name": name, "password": password})
        return s.get(f"{url}/me").json()
