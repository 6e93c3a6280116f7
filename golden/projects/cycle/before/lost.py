from app.left import sleep


async def poll(delay):
    sleep(delay)
