import asyncio


async def main(*args, **options):
    loop = asyncio.get_running_loop()
    try:
        await loop.run_in_executor(None)
    except TypeError:
        print("no function")
    print(await loop.run_in_executor(None, *args))
    print(await asyncio.to_thread(str))


asyncio.run(main(str, 1))
