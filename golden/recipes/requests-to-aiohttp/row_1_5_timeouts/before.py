"""1.5: Timeout, ConnectTimeout and ReadTimeout."""
import requests


async def load(url):
    try:
        return requests.get(
            url,
            timeout=(3, 10),
        ).content
    except requests.ConnectTimeout:
        return b"away"
    except requests.ReadTimeout:
        return b"slow"
    except requests.Timeout:
        return b"late"
