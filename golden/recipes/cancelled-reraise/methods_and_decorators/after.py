import asyncio
import functools

PAUSE = 0.01


def traced(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        print("->", function.__name__)
        try:
            return await function(*args, **kwargs)
        except asyncio.CancelledError:
            print("cancelled in", function.__name__)
            raise
        finally:
            print("<-", function.__name__)

    return wrapper


class Service:
    limit = 3

    def __init__(self):
        self.left = self.limit

    @traced
    async def run(self):
        while self.left:
            try:
                await asyncio.sleep(PAUSE)
            except asyncio.CancelledError:
                await self.stop()
                raise
            self.left -= 1

    async def stop(self):
        print("stopped with", self.left)

    @classmethod
    async def start(cls):
        service = cls()
        try:
            await service.run()
        except asyncio.CancelledError as error:
            print("not started", error)
            raise

    @staticmethod
    async def rest():
        try: await asyncio.sleep(PAUSE)
        except asyncio.CancelledError: raise

    async def __aenter__(self):
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            await self.stop()
            raise
        return self

    async def __aexit__(self, *error):
        await self.stop()


async def cancel_start():
    await Service.start()


async def cancel_rest():
    await Service.rest()


async def cancel_enter():
    async with Service():
        print("within")


async def main():
    await cancel_start()
    await cancel_rest()
    await cancel_enter()


if __name__ == "__main__":
    asyncio.run(main())
