import asyncio
from loops import loop


class Pool:
    async def run_in_executor(self, executor, function, *args):
        return function(*args)


class Server:
    def __init__(self, loop):
        self.loop = loop

    async def serve(self):
        await self.loop.run_in_executor(None, print)


async def main(given, worker):
    await loop.run_in_executor(None, print)
    await given.run_in_executor(None, print)
    await worker.loop.run_in_executor(None, print)
    await Pool().run_in_executor(None, print)
    await run_in_executor(None, print)
    own = Pool()
    await own.run_in_executor(None, print)


async def run_in_executor(executor, function):
    function()


async def either(flag):
    loop = asyncio.get_running_loop() if flag else Pool()
    await loop.run_in_executor(None, print)
    loop = asyncio.get_running_loop()
    loop = Pool()
    await loop.run_in_executor(None, print)


async def maybe(loop=None):
    loop = loop or asyncio.get_running_loop()
    await loop.run_in_executor(None, print)
