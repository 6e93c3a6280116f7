"""1.5: a decorator of the file catches what the functions raise that it is given."""
import functools

import aiohttp


def patient(function):
    @functools.wraps(function)
    async def wrapper(*arguments):
        try:
            return await function(*arguments)
        except aiohttp.TooManyRedirects:
            return None

    return wrapper


@patient
async def load(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            return await response.read()
