import asyncio
import contextlib


@contextlib.asynccontextmanager
async def session(name):
    await asyncio.sleep(0.001)
    yield name
    print("left", name)


class Database:
    def __init__(self, name):
        self.name = name

    def session(self):
        return session(self.name)
