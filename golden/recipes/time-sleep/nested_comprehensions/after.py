import asyncio


async def wait():
    # An asynchronous comprehension inside another is legal since Python 3.11.
    print([[await asyncio.sleep(0) for _ in range(2)] for _ in range(2)])
    print({n: {await asyncio.sleep(0) for _ in range(n)} for n in range(2)})


asyncio.run(wait())
