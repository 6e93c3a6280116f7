import asyncio
from functools import partial


def show(*args, **options):
    return args, options


async def main(*args):
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, show))
    print(await loop.run_in_executor(None, show, 1, *args, "two"))
    print(await loop.run_in_executor(None, show, *args, *args))
    print(await loop.run_in_executor(None, partial(show, 1, key=2), 3))
    print(await loop.run_in_executor(None, lambda: show(args)))
    print(await loop.run_in_executor(None, show, [n for n in args], (yes := 1), yes))


asyncio.run(main(7, 8))
