"""1.2: timeout: None waits for ever, and so must aiohttp."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, timeout=aiohttp.ClientTimeout(total=None)) as response:
            return await response.json(content_type=None)
