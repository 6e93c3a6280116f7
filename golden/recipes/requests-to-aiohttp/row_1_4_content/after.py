"""1.4: content: the whole body; aiohttp's 'content' is a stream."""
import aiohttp


async def save(url, path):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            with open(path, "wb") as file:
                file.write(await response.read())
            return len(await response.read())
