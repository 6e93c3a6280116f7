import asyncio


async def wait(delay):
    try:
        await asyncio.sleep(delay)
    except TypeError:
        print("TypeError")


asyncio.run(wait("soon"))
asyncio.run(wait(None))
