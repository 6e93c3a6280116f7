import asyncio
import time


async def wait():
    try:
        raise ExceptionGroup("two", [ValueError(1), KeyError(2)])
    except* ValueError as group:
        time.sleep(0)
        print(group.exceptions)
    except* (time.sleep(0) or KeyError):
        print("key")
    finally:
        time.sleep(0)


asyncio.run(wait())
