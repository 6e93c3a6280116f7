"""1.5: a decorator of the file catches what the functions raise that it is given."""
import functools

import requests


def patient(function):
    @functools.wraps(function)
    async def wrapper(*arguments):
        try:
            return await function(*arguments)
        except requests.TooManyRedirects:
            return None

    return wrapper


@patient
async def load(url):
    return requests.get(url).content
