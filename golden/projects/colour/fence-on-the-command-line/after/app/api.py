import asyncio
import time


class Client:
    async def open(self):
        await asyncio.sleep(0.01)

    def close(self):
        time.sleep(0.01)
