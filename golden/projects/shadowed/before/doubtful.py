from app.other import sleep


async def poll(delay):
    sleep(delay)
