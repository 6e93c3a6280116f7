"""1.4: json: whatever the content type says."""
import requests


async def load(url):
    response = requests.get(url)
    people = response.json()["people"]
    return [person["name"] for person in people]
