import asyncio
import time


def mark(arg):
    return lambda function: function


# The expressions of a definition are evaluated in the scope around it.
@mark(time.sleep(0))
async def wait(x=time.sleep(0), *, y: time.sleep(0) = 1) -> time.sleep(0):
    time.sleep(0)
    return x, y


class Worker:
    @mark(time.sleep(0))
    async def run(self, x=time.sleep(0)):
        time.sleep(0)
        return x


def make():
    async def inner(x=time.sleep(0)):
        time.sleep(0)
        return x

    return inner


print(asyncio.run(wait()), asyncio.run(Worker().run()), asyncio.run(make()()))
