import asyncio
import time


class Session:
    def renew(self):
        time.sleep(0.01)


async def wait():
    await asyncio.sleep(0.01)
