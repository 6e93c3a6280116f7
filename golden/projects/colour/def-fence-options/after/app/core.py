import asyncio
import time

from app.legacy.old import creak


class Engine:
    def start(self):
        creak()
        self.warm_up()

    def warm_up(self):
        time.sleep(0.01)

    async def stop(self):
        await asyncio.sleep(0.01)
