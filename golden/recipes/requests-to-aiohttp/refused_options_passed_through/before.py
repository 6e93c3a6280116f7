"""A wrapper that passes on whatever it is given."""
import requests


async def get_json(url, **options):
    options.setdefault("timeout", 10)
    response = requests.get(url, **options)
    response.raise_for_status()
    return response.json()
