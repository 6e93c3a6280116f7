"""1.4: headers by name."""
import requests


async def kind(url):
    response = requests.head(url)
    if "Content-Length" not in response.headers:
        return None
    return response.headers["Content-Type"], response.headers.get("ETag", "")
