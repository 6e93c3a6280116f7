"""The library's exceptions stay inside: callers see our own."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


class ServiceError(Exception):
    def __init__(self, message, status=None):
        super().__init__(message)
        self.status = status


async def person(number):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/people/{number}") as response:
            try:
                response.raise_for_status()
            except aiohttp.ClientResponseError as error:
                raise ServiceError(f"no person {number}", error.status) from error
            return await response.json(content_type=None)


async def main():
    print(await person(4))
    try:
        await person(44)
    except ServiceError as error:
        print(error, error.status, error.__cause__ is not None)


asyncio.run(main())
