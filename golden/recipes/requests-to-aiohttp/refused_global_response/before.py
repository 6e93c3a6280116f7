"""A response that is a global."""
import requests

response = None


async def refresh(url):
    global response
    response = requests.get(url, timeout=10)


def show():
    print(response.status_code)
