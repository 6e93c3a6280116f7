import asyncio
import time


async def wait():
    later = lambda: time.sleep(0)
    each = lambda n: [time.sleep(0) for _ in range(n)]
    await asyncio.sleep(0)
    print(later(), each(2))


asyncio.run(wait())
