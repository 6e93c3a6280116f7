import asyncio
import time


def wait_or_not(hard):
    if hard:
        time.sleep(0.01)
        return None
    return asyncio.sleep(0)
