"""Take the file from the first mirror that has it."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def fetch(mirrors, name):
    async with aiohttp.ClientSession() as session:
        for mirror in mirrors:
            try:
                async with session.get(f"{mirror}/{name}", timeout=aiohttp.ClientTimeout(total=None, sock_connect=3, sock_read=3)) as response:
                    await response.read()
            except (aiohttp.ClientError, asyncio.TimeoutError):
                print("no mirror at", mirror.replace(SERVER, ""))
                continue
            if response.ok:
                content = await response.text(errors="replace")
                break
        else:
            print("nobody has", name)
            return ""
    return content


async def main():
    mirrors = ["http://localhost:1", f"{SERVER}/nowhere", f"{SERVER}/files"]
    print(len(await fetch(mirrors, "tools.zip")))
    print(len(await fetch(mirrors[:2], "tools.zip")))


asyncio.run(main())
