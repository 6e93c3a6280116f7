"""What a page says."""

import aiohttp


async def page(url: str) -> str:
    async with aiohttp.ClientSession() as session:
        async with session.get(url, timeout=aiohttp.ClientTimeout(total=None, sock_connect=10, sock_read=10), raise_for_status=True) as reply:
            charset = reply.charset or "utf-8"
            return (await reply.read()).decode(charset)


async def short(url: str) -> str:
    async with aiohttp.ClientSession() as session:
        async with session.get(url, raise_for_status=True) as response:
            return (await response.read()).decode("utf-8")
