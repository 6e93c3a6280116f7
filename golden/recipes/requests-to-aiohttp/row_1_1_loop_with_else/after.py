"""1.1: a loop stays together with its else."""
import aiohttp


async def find(mirrors, name):
    async with aiohttp.ClientSession() as session:
        for mirror in mirrors:
            async with session.head(f"{mirror}/{name}") as response:
                if response.ok:
                    break
        else:
            mirror = None
    return mirror
