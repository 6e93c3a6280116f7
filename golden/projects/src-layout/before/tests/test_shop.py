from shop.compat import sleep


async def poll(delay):
    sleep(delay)
