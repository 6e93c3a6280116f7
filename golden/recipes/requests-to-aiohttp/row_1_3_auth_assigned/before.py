"""1.3: auth that is assigned goes to the constructor."""
import requests


async def load(url, user, password):
    s = requests.Session()
    s.auth = (user, password)
    data = s.get(url).json()
    s.close()
    return data
