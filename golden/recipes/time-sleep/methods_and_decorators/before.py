import asyncio
import time
from functools import wraps


def traced(function):
    @wraps(function)
    async def wrapper(*args):
        time.sleep(0)
        print("before", function.__name__)
        return await function(*args)

    return wrapper


class Worker:
    delay = 0

    @traced
    async def run(self):
        time.sleep(self.delay)

    @classmethod
    async def make(cls):
        time.sleep(cls.delay)
        return cls()

    @staticmethod
    @traced
    async def idle():
        time.sleep(0)

    async def __aenter__(self):
        time.sleep(0)
        return self

    async def __aexit__(self, *error):
        time.sleep(0)


async def main():
    worker = await Worker.make()
    async with worker:
        await worker.run()
        await worker.idle()


asyncio.run(main())
