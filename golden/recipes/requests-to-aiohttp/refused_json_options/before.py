"""Numbers that must not be rounded."""
from decimal import Decimal

import requests


async def price(url):
    response = requests.get(url, timeout=10)
    response.raise_for_status()
    return response.json(parse_float=Decimal)["price"]
