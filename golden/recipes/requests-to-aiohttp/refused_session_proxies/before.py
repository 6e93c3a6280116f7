"""A session behind a proxy."""
import requests


async def fetch(url, proxy):
    session = requests.Session()
    session.proxies.update({"http": proxy, "https": proxy})
    page = session.get(url).text
    session.close()
    return page
