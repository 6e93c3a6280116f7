import asyncio


class Page:
    async def get(self, name):
        await asyncio.sleep(0)
        return name


async def download(name):
    """A string that begins with a dot ends the name of a file."""
    part = name + ".download"
    await asyncio.sleep(0)
    return part
