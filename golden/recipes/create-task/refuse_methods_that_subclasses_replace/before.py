import asyncio


def finished(result):
    future = asyncio.get_running_loop().create_future()
    future.set_result(result)
    return future


class Base:
    async def work(self):
        return "base"

    async def run(self):
        return await asyncio.ensure_future(self.work())


class ByAssignment(Base):
    work = staticmethod(lambda: finished("assigned"))


class First:
    async def work(self):
        return "first"

    async def run(self):
        return await asyncio.ensure_future(self.work())


class Second:
    def work(self):
        return finished("second")


class Both(Second, First):
    pass


class Replaced:
    async def work(self):
        return "replaced"

    async def run(self):
        return await asyncio.ensure_future(self.work())


Replaced.work = lambda self: finished("by another")


class Dynamic:
    async def work(self):
        return "dynamic"

    async def run(self):
        return await asyncio.ensure_future(self.work())

    def __getattribute__(self, name):
        if name == "work":
            return lambda: finished("looked up")
        return super().__getattribute__(name)


class Deep(ByAssignment):
    async def again(self):
        return await asyncio.ensure_future(super().work())


class Set:
    async def work(self):
        return "set"

    async def run(self):
        return await asyncio.ensure_future(self.work())


async def main():
    print(await ByAssignment().run(), await Both().run(), await Replaced().run(), await Dynamic().run())
    print(await Deep().again())
    it = Set()
    setattr(it, "work", lambda: finished("by setattr"))
    print(await it.run())


asyncio.run(main())
