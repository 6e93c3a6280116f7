from app import sleep


async def poll(delay):
    sleep(delay)
