"""Many pages, by threads."""
from concurrent.futures import ThreadPoolExecutor

import requests


async def sizes(urls):
    with ThreadPoolExecutor(max_workers=8) as pool:
        responses = pool.map(requests.get, urls)
        return [len(response.content) for response in responses]
