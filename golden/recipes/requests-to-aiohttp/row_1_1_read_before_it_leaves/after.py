"""1.1: a response that is used below its block is read inside."""
import aiohttp


async def load(url, log):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as response:
                await response.read()
        except aiohttp.TooManyRedirects:
            return None
        log.info("loaded %s", url)
        return await response.json(content_type=None)
