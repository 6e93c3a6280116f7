from app import clock


async def poll(delay):
    clock.t.sleep(delay)
