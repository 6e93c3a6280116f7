import asyncio


def ensure_future(coroutine):
    return coroutine


class Own:
    @staticmethod
    def ensure_future(coroutine):
        return coroutine

    async def use(self):
        return await self.ensure_future(work())


async def work():
    return 1


async def parameter(asyncio):
    return await asyncio.ensure_future(work())


async def local():
    from types import SimpleNamespace

    asyncio = SimpleNamespace(ensure_future=ensure_future)
    return await asyncio.ensure_future(work())


async def main():
    print(await ensure_future(work()), await Own().use(), await parameter(Own), await local())


asyncio.run(main())
