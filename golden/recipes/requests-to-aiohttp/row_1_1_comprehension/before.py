"""1.1: a comprehension becomes a loop that fills the same variable."""
import requests


async def statuses(urls):
    found = [requests.get(url).status_code for url in urls if url]
    return found


async def by_url(urls):
    return {url: requests.get(url).json() for url in urls}
