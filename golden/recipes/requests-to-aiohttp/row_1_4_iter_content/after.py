"""1.4: iter_content: pieces of at most so many bytes, where that is all that matters."""
import aiohttp


async def download(url, path):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            response.raise_for_status()
            with open(path, "wb") as file:
                async for chunk in response.content.iter_chunked(8192):
                    file.write(chunk)
