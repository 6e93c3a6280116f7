"""The library's exceptions stay inside: callers see our own."""

import asyncio
import os

import requests

SERVER = os.environ["SERVER"]


class ServiceError(Exception):
    def __init__(self, message, status=None):
        super().__init__(message)
        self.status = status


async def person(number):
    response = requests.get(f"{SERVER}/people/{number}")
    try:
        response.raise_for_status()
    except requests.exceptions.HTTPError as error:
        raise ServiceError(f"no person {number}", error.response.status_code) from error
    return response.json()


async def main():
    print(await person(4))
    try:
        await person(44)
    except ServiceError as error:
        print(error, error.status, error.__cause__ is not None)


asyncio.run(main())
