import asyncio


async def wait_for(work, timeout):
    return "own function", await work


class Own:
    wait_for = staticmethod(wait_for)

    async def use(self):
        value = await self.wait_for(work(), 5)
        return value


async def work():
    return 1


async def parameter(asyncio):
    value = await asyncio.wait_for(work(), 5)
    return value


async def local():
    asyncio = Own
    value = await asyncio.wait_for(work(), 5)
    return value


async def main():
    value = await wait_for(work(), 5)
    print(value, await Own().use(), await parameter(Own), await local())


asyncio.run(main())
