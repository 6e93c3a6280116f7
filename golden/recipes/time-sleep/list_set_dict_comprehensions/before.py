import asyncio
import time


async def numbers():
    for n in range(2):
        yield n


async def wait():
    print([time.sleep(0) for _ in range(2)])
    print({time.sleep(0) for _ in range(2)})
    print({n: time.sleep(0) for n in range(2)})
    print({time.sleep(0): n for n in range(2)})
    print([n for n in range(2) if time.sleep(0) is None])
    print([n for n in time.sleep(0) or range(2)])
    print([n for m in range(2) for n in time.sleep(0) or [m]])
    print([time.sleep(0) async for _ in numbers()])
    print([y for n in range(2) if (y := time.sleep(0)) is None])


asyncio.run(wait())
