from time import sleep

from app.second import poll


async def again(delay):
    await poll(delay)
