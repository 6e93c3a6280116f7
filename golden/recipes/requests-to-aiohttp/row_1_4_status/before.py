"""1.4: status_code, ok, reason, raise_for_status."""
import requests


async def check(url):
    response = requests.get(url)
    print(response.status_code, response.reason, response.ok)
    response.raise_for_status()
