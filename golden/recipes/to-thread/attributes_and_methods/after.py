import asyncio


class Files:
    def __init__(self):
        self.loop = asyncio.get_running_loop()

    def read(self, name):
        return name * 2

    async def load(self, name):
        return await asyncio.to_thread(self.read, name)

    async def load_all(self, names):
        return [await asyncio.to_thread(self.read, name) for name in names]


async def main():
    files = Files()
    print(await files.load("a"), await files.load_all("bc"))
    print(await asyncio.to_thread(files.read, "d"))


asyncio.run(main())
