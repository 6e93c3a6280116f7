import asyncio
import time


async def wait():
    time.sleep(0)
    
    time.sleep(0)


print("ok", asyncio.run(wait()))
