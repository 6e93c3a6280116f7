"""1.2: keywords that nobody knows, and some that are unpacked."""
import requests


async def wrong(url):
    return requests.get(url, retries=3).json()


async def unpacked(url, **options):
    return requests.get(url, **options).json()
