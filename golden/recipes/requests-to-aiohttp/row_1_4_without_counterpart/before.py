"""1.4: what a ClientResponse does not know."""
import requests


async def timing(url):
    return requests.get(url).elapsed.total_seconds()


async def body(url):
    return requests.post(url, json={}).request.body


async def following(url):
    return requests.get(url, allow_redirects=False).next.url


async def permanent(url):
    return requests.get(url, allow_redirects=False).is_permanent_redirect
