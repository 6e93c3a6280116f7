import asyncio

from app.mixins import Retrying


class Remote:
    host = "remote"

    async def fetch(self):
        await asyncio.sleep(0.01)
        return [self.host]


class Client(Retrying, Remote):
    host = "client"
