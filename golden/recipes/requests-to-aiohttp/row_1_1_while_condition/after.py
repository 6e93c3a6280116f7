"""1.1: a loop whose condition asks a server."""
import aiohttp


async def wait_until_ready(url, report):
    async with aiohttp.ClientSession() as session:
        while True:
            async with session.get(url) as response:
                if response.status != 503:
                    break
            report("not yet")
    report("ready")
