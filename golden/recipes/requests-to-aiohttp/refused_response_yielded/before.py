"""A pager that gives one response after the other."""
import requests


async def pages(url):
    number = 1
    while True:
        response = requests.get(url, params={"page": number}, timeout=30)
        if response.status_code == 404:
            return
        yield response
        number += 1
