"""One answer for each kind of status."""

import asyncio
import os

import requests
from requests import codes

SERVER = os.environ["SERVER"]


async def verdict(status):
    response = requests.get(f"{SERVER}/status/{status}")
    match response.status_code:
        case 200 | 201:
            return "good"
        case 404:
            return "missing"
        case code if code >= 500:
            return f"their fault: {response.reason}"
    return "odd"


async def color(status):
    code = requests.get(f"{SERVER}/status/{status}").status_code
    if code in (codes.ok, codes.created, codes.no_content):
        return "green"
    elif code == codes.too_many_requests:
        return "yellow"
    return "red"


async def main():
    for status in (200, 201, 204, 404, 418, 429, 503):
        print(status, await verdict(status), await color(status))


asyncio.run(main())
