import asyncio
import time


async def wait():
    print(f"{time.sleep(0)=}")
    print(f"{[time.sleep(0)] = !s:>10}")
    print(f"{time.sleep(0)} = {1=}")
    print(f"{time.sleep(0) == 1}")


asyncio.run(wait())
