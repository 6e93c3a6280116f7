import asyncio
import time


def base(*args):
    return object


async def wait():
    class Plain(base(time.sleep(0)), metaclass=time.sleep(0) or type):
        time.sleep(0)
        x = [time.sleep(0) for _ in range(1)]

        def method(self):
            time.sleep(0)

        async def other(self):
            time.sleep(0)
            return self.x

    return await Plain().other()


print(asyncio.run(wait()))
