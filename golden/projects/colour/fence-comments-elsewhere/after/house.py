import asyncio
import time


# segue: fence
@staticmethod
def heat():
    time.sleep(0.01)


class Lamp:  # segue: fence
    def glow(self):
        time.sleep(0.01)


class Door:
    async def open(self):
        await asyncio.sleep(0.01)
