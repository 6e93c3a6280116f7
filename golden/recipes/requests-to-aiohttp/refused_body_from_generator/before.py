"""A body that a generator makes."""
import requests


def lines(path):
    with open(path, "rb") as file:
        for line in file:
            yield line.upper()


async def upload(url, path):
    return requests.post(url, data=lines(path), timeout=60).status_code
