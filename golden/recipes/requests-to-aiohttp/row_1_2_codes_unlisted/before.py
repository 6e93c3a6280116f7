"""1.2: requests.codes: a name that is a joke, or that is looked up, is in no table."""
import requests


async def odd(url):
    return requests.get(url).status_code == requests.codes.o_O


async def looked_up(url, name):
    return requests.get(url).status_code == requests.codes[name]


def untouched(status):
    return status == requests.codes.ok
