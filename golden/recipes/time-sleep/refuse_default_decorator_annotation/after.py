import asyncio
import time


def mark(arg):
    return lambda function: function


async def wait():
    @mark(time.sleep(0))
    def decorated(x=time.sleep(0), *, y=time.sleep(0)):
        return x, y

    @mark(time.sleep(0))
    async def coroutine(x=time.sleep(0)):
        await asyncio.sleep(0)
        return x

    def annotated(x: time.sleep(0)) -> time.sleep(0):
        return x

    local: time.sleep(0) = await asyncio.sleep(0)
    print(decorated(), await coroutine(), annotated(1), local)


asyncio.run(wait())
