"""Whatever happens is written down."""

import asyncio
import os

import aiohttp

SERVER = os.environ["SERVER"]


async def visit(path, log):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(SERVER + path) as response:
                await response.read()
                response.raise_for_status()
        except aiohttp.ClientResponseError:
            log.append("failed")
            return None
        else:
            log.append("succeeded")
            return await response.json(content_type=None)
        finally:
            log.append(f"visited {path}")


async def main():
    log = []
    print(await visit("/people/1", log))
    print(await visit("/people/99", log))
    print(log)


asyncio.run(main())
