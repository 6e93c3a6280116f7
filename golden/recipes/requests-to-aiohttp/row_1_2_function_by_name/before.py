"""A method that is looked up by its name."""
import requests


async def send(method: str, url: str):
    function = getattr(requests, method.lower())
    response = function(url, timeout=10)
    print(requests.get(url).status_code)
    return response.status_code
