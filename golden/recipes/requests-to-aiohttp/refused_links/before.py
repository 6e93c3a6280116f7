"""Pages by the links between them."""
import requests


async def issues(url):
    while url:
        response = requests.get(url, timeout=10)
        for issue in response.json():
            yield issue["title"]
        url = response.links.get("next", {}).get("url")
