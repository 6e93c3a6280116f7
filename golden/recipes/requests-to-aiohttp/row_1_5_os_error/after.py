"""1.5: requests' exceptions are OSErrors, aiohttp's root is none: who catches OSError no longer sees an HTTP error."""
import aiohttp


async def load(url):
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(url) as response:
                response.raise_for_status()
                return await response.text(errors="replace")
        except OSError:
            return None
