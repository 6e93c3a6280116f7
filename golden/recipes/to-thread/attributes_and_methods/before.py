import asyncio


class Files:
    def __init__(self):
        self.loop = asyncio.get_running_loop()

    def read(self, name):
        return name * 2

    async def load(self, name):
        return await self.loop.run_in_executor(None, self.read, name)

    async def load_all(self, names):
        return [await self.loop.run_in_executor(None, self.read, name) for name in names]


async def main():
    files = Files()
    print(await files.load("a"), await files.load_all("bc"))
    print(await files.loop.run_in_executor(None, files.read, "d"))


asyncio.run(main())
