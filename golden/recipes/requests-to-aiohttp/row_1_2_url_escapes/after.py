"""1.2: url: escapes that are written out are written anew by yarl, and a signature no longer fits."""
import aiohttp


async def fetch():
    async with aiohttp.ClientSession() as session:
        async with session.get("https://bucket.example/key?signature=ab%2Fc") as response:
            return await response.read()
