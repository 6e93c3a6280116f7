"""1.5: ConnectionError: aiohttp's timeouts are some too, so that a handler of timeouts must stand above."""
import requests


async def load(url):
    try:
        return requests.get(url).content
    except requests.Timeout:
        return b"late"
    except requests.ConnectionError:
        return b"gone"


async def wrong(url):
    try:
        return requests.get(url, timeout=5).content
    except requests.ConnectionError:
        return b"gone"
    except requests.Timeout:
        return b"late"
