"""1.5: an exception of requests that is raised, or derived from: whoever catches it is elsewhere."""
import requests


async def load(url):
    response = requests.get(url)
    if response.status_code == 204:
        raise requests.RequestException("nothing there")
    return response.content


class ShopError(requests.RequestException):
    """What goes wrong in the shop."""
