"""1.3: the cookies of a session: a jar of other kind."""
import requests


async def load(url):
    with requests.Session() as s:
        s.cookies.update({"session": "abc"})
        s.get(url).raise_for_status()
        s.cookies.clear()
        return s.get(url).json()
