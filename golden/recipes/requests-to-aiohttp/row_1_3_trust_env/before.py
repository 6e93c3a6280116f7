"""1.3: trust_env that is assigned goes to the constructor."""
import requests


async def load(url):
    with requests.Session() as s:
        s.trust_env = True
        return s.get(url).json()
