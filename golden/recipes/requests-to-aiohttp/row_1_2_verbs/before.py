"""1.2: get, options, head, post, put, patch, delete: what follows the url gets a keyword."""
import requests


async def every(url, body):
    print(requests.get(url, {"page": 2}).status_code)
    print(requests.options(url).status_code)
    print(requests.head(url).status_code)
    print(requests.post(url, b"raw", headers={"Content-Type": "text/plain"}).status_code)
    print(requests.post(url, None, {"a": 1}).status_code)
    print(requests.get(url=url).status_code)
