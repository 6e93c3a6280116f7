"""A session as a default argument lives as long as the function."""
import requests


async def fetch(url, session=requests.Session()):
    response = session.get(url)
    return response.json()
