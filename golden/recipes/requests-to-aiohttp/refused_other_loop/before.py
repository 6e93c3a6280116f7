"""A program of another event loop."""
import requests
import trio


async def fetch(url):
    return requests.get(url, timeout=10).text


async def main():
    async with trio.open_nursery() as nursery:
        nursery.start_soon(fetch, "https://example.com")
