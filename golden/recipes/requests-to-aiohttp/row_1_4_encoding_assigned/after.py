"""1.4: an encoding that is assigned before the text is read."""
import aiohttp


async def page(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            return await response.text(encoding="utf-8", errors="replace")
