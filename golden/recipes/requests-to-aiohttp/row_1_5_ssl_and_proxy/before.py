"""1.5: SSLError and ProxyError."""
import requests


async def load(url):
    try:
        return requests.get(url).content
    except requests.exceptions.SSLError:
        return b"no trust"
    except requests.exceptions.ProxyError:
        return b"no way"
