import asyncio


class Base:
    async def work(self):
        return "base"

    async def run(self):
        return await asyncio.ensure_future(self.work())


class Derived(Base):
    def work(self):
        result = asyncio.get_running_loop().create_future()
        result.set_result("derived")
        return result


class Patched:
    async def work(self):
        return "work"

    async def run(self):
        return await asyncio.ensure_future(self.work())


async def main():
    print(await Derived().run(), await Base().run())
    patched = Patched()
    patched.work = Derived().work
    print(await patched.run())


asyncio.run(main())
