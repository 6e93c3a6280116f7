"""1.2: allow_redirects: alike, and False for head in both."""
import requests


async def moved(url, follow):
    print(requests.get(url, allow_redirects=False).status_code)
    print(requests.head(url).status_code, url)
    print(requests.head(url, allow_redirects=follow).status_code)
