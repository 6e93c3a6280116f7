"""Functions that others wait for."""

import jobs

__all__ = ["fetch", "fetch_again", "fetch_soon"]


async def fetch(number):
    return number


@jobs.retried
async def fetch_again(number):
    return number


def fetch_soon(number):
    return fetch(number)


async def fetch_hidden(number):
    return number
