import asyncio

def start(): asyncio.run(wait()); print("ok")

async def wait(): await asyncio.sleep(0)