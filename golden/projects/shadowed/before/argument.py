from app.local import sleep


async def poll(sleep):
    sleep(1)
