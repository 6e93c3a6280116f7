"""A response that another function reads."""
import requests


def read_rows(response):
    for row in response.text.splitlines():
        yield row.split(";")


async def load(url):
    response = requests.get(url, timeout=60)
    return list(read_rows(response))
