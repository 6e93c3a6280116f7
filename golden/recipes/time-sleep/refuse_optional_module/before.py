try:
    import time
except ImportError:
    time = None


async def wait():
    if time is not None:
        time.sleep(1)
