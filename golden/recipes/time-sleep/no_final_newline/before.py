import asyncio
import time

def start(): asyncio.run(wait()); print("ok")

async def wait(): time.sleep(0)