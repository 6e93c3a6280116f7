import asyncio
import functools


async def main(loop, options):
    later = functools.partial(asyncio.sleep, loop=loop)
    await asyncio.sleep(1, **options)
    await asyncio.create_subprocess_shell("ls", None, None, None, loop)
    return later
