"""Texts, bytes and JSON with what Python brings along."""

import asyncio
import json
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def version():
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/version", raise_for_status=True) as response:
            return json.loads(await response.read())["version"]


async def title(name):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/pages/{name}", timeout=aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5), raise_for_status=True) as page:
            html = (await page.read()).decode("utf-8")
    return html.partition("<title>")[2].partition("<")[0]


async def size(name):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{SERVER}/files/{name}?size=70", raise_for_status=True) as file:
            return file.status, len(await file.read()), file.headers.get("X-Name")


async def main():
    print(await version(), await title("menu"), await size("a.bin"))


asyncio.run(main())
