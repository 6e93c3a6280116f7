"""1.4: links that are gone through, or asked for with a default."""
import requests


async def pages(url):
    while url:
        response = requests.get(url)
        print(response.json())
        url = response.links.get("next", {}).get("url")
