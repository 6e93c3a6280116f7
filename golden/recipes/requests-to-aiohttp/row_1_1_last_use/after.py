"""1.1: a block ends at the last use of its response; what follows stays outside."""
import aiohttp


async def check(url, log):
    log.info("checking %s", url)
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            # What it says:
            status = response.status

    log.info("%s says %s", url, status)
    return status < 500
