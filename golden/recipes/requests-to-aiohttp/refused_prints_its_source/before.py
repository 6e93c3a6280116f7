"""A debugging line."""
import requests


async def debug(url):
    print(f"{requests.get(url, timeout=10).status_code=}")
