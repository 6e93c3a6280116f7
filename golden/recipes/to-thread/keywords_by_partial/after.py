import asyncio


def show(*args, **options):
    return args, options


async def main(*args, **options):
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(show, 1, key=2))
    print(await asyncio.to_thread(show, *args, **options))
    print(await asyncio.to_thread(show))


asyncio.run(main(7, 8, key="k", func=1))
