"""Records that end with a semicolon."""
import requests


async def records(url):
    response = requests.get(url, stream=True, timeout=60)
    for record in response.iter_lines(delimiter=b";"):
        yield record
