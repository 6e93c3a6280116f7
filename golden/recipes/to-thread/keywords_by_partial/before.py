import asyncio
import functools


def show(*args, **options):
    return args, options


async def main(*args, **options):
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, functools.partial(show, 1, key=2)))
    print(await loop.run_in_executor(None, functools.partial(show, *args, **options)))
    print(await loop.run_in_executor(None, functools.partial(show)))


asyncio.run(main(7, 8, key="k", func=1))
