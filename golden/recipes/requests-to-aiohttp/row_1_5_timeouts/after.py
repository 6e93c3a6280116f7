"""1.5: Timeout, ConnectTimeout and ReadTimeout."""
import asyncio

import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(
                url,
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=3, sock_read=10),
            ) as response:
                return await response.read()
        except aiohttp.ConnectionTimeoutError:
            return b"away"
        except aiohttp.SocketTimeoutError:
            return b"slow"
        except asyncio.TimeoutError:
            return b"late"
