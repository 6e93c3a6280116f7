from app import sleep


async def poll(delay):
    await sleep(delay)
