"""A log, line by line, and several pages with one session."""

import aiohttp


async def count(urls: list[str]) -> int:
    lines = 0
    async with aiohttp.ClientSession() as session:
        for url in urls:
            async with session.get(url, raise_for_status=True) as reply:
                async for line in reply.content:
                    lines += line.startswith(b"ERROR")
    return lines
