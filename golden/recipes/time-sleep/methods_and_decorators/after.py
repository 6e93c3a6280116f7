import asyncio
from functools import wraps


def traced(function):
    @wraps(function)
    async def wrapper(*args):
        await asyncio.sleep(0)
        print("before", function.__name__)
        return await function(*args)

    return wrapper


class Worker:
    delay = 0

    @traced
    async def run(self):
        await asyncio.sleep(self.delay)

    @classmethod
    async def make(cls):
        await asyncio.sleep(cls.delay)
        return cls()

    @staticmethod
    @traced
    async def idle():
        await asyncio.sleep(0)

    async def __aenter__(self):
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, *error):
        await asyncio.sleep(0)


async def main():
    worker = await Worker.make()
    async with worker:
        await worker.run()
        await worker.idle()


asyncio.run(main())
