import asyncio
from functools import partial


def show(*args, **options):
    return args, options


async def main(*args):
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(show))
    print(await asyncio.to_thread(show, 1, *args, "two"))
    print(await asyncio.to_thread(show, *args, *args))
    print(await asyncio.to_thread(partial(show, 1, key=2), 3))
    print(await asyncio.to_thread(lambda: show(args)))
    print(await asyncio.to_thread(show, [n for n in args], (yes := 1), yes))


asyncio.run(main(7, 8))
