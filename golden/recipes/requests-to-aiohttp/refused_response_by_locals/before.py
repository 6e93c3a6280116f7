"""A template that gets all local variables."""
import requests

TEMPLATE = "{response.status_code} {response.reason}"


async def describe(url):
    response = requests.get(url)
    return TEMPLATE.format(**locals())
