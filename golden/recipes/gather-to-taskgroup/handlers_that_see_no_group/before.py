import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def worker():
    try:
        return await asyncio.gather(fetch(1), fetch(2))
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def interrupted():
    try:
        a, b = await asyncio.gather(fetch(3), fetch(4))
    except (KeyboardInterrupt, SystemExit, GeneratorExit) as end:
        print(end)
        raise
    return a, b


async def in_else_and_beside():
    try:
        print("nothing")
    except ValueError:
        print("handler")
    else:
        await asyncio.gather(fetch(5), fetch(6))
    try:
        print("nothing")
    except ValueError:
        print("handler")
    return await asyncio.gather(fetch(7), fetch(8))


async def main():
    print(await worker(), await interrupted(), await in_else_and_beside())


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")
