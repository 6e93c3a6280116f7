"""1.4: responses that are compared, printed or asked for their class."""
import requests


async def same(url, other):
    return requests.get(url) == other


async def shown(url):
    response = requests.get(url)
    print(f"got {response}")


async def asked(url):
    response = requests.get(url)
    if isinstance(response, requests.Response):
        return response.status_code
    return None
