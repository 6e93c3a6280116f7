"""A decorator that tries again whatever failed."""

import asyncio
import functools
import os

import requests

SERVER = os.environ["SERVER"]


class Busy(Exception):
    pass


def persistent(times):
    def decorate(function):
        @functools.wraps(function)
        async def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return await function(*args, **kwargs)
                except Busy as busy:
                    print(f"{function.__name__}: attempt {attempt}: {busy}")
            raise Busy("for good")

        return wrapper

    return decorate


@persistent(times=3)
async def ready(count):
    """Whether the server is ready."""
    response = requests.get(f"{SERVER}/flaky/{count}")
    if response.status_code == 503:
        raise Busy(response.reason)
    return response.json()["ready"]


async def main():
    print(await ready(2))
    try:
        await ready(5)
    except Busy as busy:
        print(busy)


asyncio.run(main())
