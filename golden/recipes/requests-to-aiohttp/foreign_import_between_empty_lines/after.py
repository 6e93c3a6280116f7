"""An import in a group of its own goes, and the new one comes elsewhere: no third empty line stays."""
import aiohttp
import attrs
from yarl import URL


async def ask(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{URL(url)}", timeout=aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)) as response:
            return response.status, attrs
