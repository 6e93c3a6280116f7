"""Names from everywhere."""
from requests import *


async def load(url):
    return get(url).text
