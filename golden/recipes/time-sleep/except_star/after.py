import asyncio


async def wait():
    try:
        raise ExceptionGroup("two", [ValueError(1), KeyError(2)])
    except* ValueError as group:
        await asyncio.sleep(0)
        print(group.exceptions)
    except* (await asyncio.sleep(0) or KeyError):
        print("key")
    finally:
        await asyncio.sleep(0)


asyncio.run(wait())
