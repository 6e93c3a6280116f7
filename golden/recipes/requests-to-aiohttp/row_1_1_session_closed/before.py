"""1.1: a session that is made and closed by hand."""
import requests


async def load(url):
    session = requests.Session()
    first = session.get(url).text
    second = session.get(url).text
    session.close()
    return first, second
