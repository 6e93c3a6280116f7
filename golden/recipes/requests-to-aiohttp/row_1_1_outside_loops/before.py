"""1.1: the session is opened outside of every loop."""
import requests


async def sizes(urls):
    found = {}
    for url in urls:
        response = requests.get(url)
        found[url] = len(response.content)
        print(url)
    return found
