"""1.4: json: its options are those of json.loads."""
import decimal

import requests


async def load(url):
    return requests.get(url).json(parse_float=decimal.Decimal)
