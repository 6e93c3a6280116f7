import asyncio


class asyncio_like:
    @staticmethod
    def get_running_loop():
        return Pool()


class Pool:
    async def run_in_executor(self, executor, function):
        return function()


async def parameter(asyncio):
    return await asyncio.get_running_loop().run_in_executor(None, print)


async def local():
    asyncio = asyncio_like
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, print)


async def annotated(loop: "Loop"):
    return await loop.run_in_executor(None, print)


async def contradicted(loop: int):
    return await loop.run_in_executor(None, print)
