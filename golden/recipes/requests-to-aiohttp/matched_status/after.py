"""One answer for each kind of status."""

import asyncio
import http
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def verdict(status):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/status/{status}") as response:
            match response.status:
                case 200 | 201:
                    return "good"
                case 404:
                    return "missing"
                case code if code >= 500:
                    return f"their fault: {response.reason}"
    return "odd"


async def color(status):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/status/{status}") as response:
            code = response.status
    if code in (http.HTTPStatus.OK, http.HTTPStatus.CREATED, http.HTTPStatus.NO_CONTENT):
        return "green"
    elif code == http.HTTPStatus.TOO_MANY_REQUESTS:
        return "yellow"
    return "red"


async def main():
    for status in (200, 201, 204, 404, 418, 429, 503):
        print(status, await verdict(status), await color(status))


asyncio.run(main())
