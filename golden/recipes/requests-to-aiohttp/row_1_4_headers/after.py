"""1.4: headers by name."""
import aiohttp


async def kind(url):
    async with aiohttp.ClientSession() as session:
        async with session.head(url) as response:
            if "Content-Length" not in response.headers:
                return None
            return response.headers["Content-Type"], response.headers.get("ETag", "")
