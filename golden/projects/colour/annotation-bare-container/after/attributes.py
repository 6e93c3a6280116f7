import asyncio


class Pool:
    async def shut_pool(self):
        await asyncio.sleep(0.001)
        print("close")


class All:
    def __init__(self):
        self.pools: dict = {}

    def add(self, p):
        self.pools[1] = p

    async def stop(self):
        for p in self.pools.values():
            await p.shut_pool()


async def main():
    a = All()
    a.add(Pool())
    await a.stop()
    await Pool().shut_pool()
