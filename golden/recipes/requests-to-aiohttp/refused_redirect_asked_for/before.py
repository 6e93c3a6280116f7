"""Short links, made long."""
import requests


async def unshorten(url):
    response = requests.head(url, allow_redirects=False, timeout=5)
    if response.is_redirect:
        return response.headers["Location"]
    return url
