import asyncio
import time


async def wait():
    print(f"{f"{time.sleep(0)}"} {"é" + f'{time.sleep(0) or "ü"}'}")
    print(f"{
        time.sleep(0)  # a comment in a field
    }")


asyncio.run(wait())
