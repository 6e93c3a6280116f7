import asyncio
import time


def base(*args):
    return object


async def wait():
    class Plain(base(await asyncio.sleep(0)), metaclass=await asyncio.sleep(0) or type):
        time.sleep(0)
        x = [time.sleep(0) for _ in range(1)]

        def method(self):
            time.sleep(0)

        async def other(self):
            await asyncio.sleep(0)
            return self.x

    return await Plain().other()


print(asyncio.run(wait()))
