"""1.3: a session, or a function, that threads share."""
from concurrent.futures import ThreadPoolExecutor

import requests


async def load(urls):
    with ThreadPoolExecutor() as pool:
        return list(pool.map(requests.get, urls))


async def load_by_session(urls):
    with requests.Session() as s:
        with ThreadPoolExecutor() as pool:
            return list(pool.map(s.get, urls))
