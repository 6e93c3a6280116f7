"""A handler of connections above that of timeouts."""
import requests


async def load(url):
    try:
        return requests.get(url, timeout=5).content
    except requests.ConnectionError:
        print("no connection")
    except requests.Timeout:
        print("too slow")
    return b""
