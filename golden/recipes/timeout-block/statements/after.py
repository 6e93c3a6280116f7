import asyncio


class Reader:
    async def read(self):
        async with asyncio.timeout(5):
            first, *rest = await work([1, 2, 3])
        print(first, rest)
        async with asyncio.timeout(5):
            self.rest = await work(rest)
        lines = {}
        async with asyncio.timeout(5):
            lines[first] = last = await work("x")
        async with asyncio.timeout(5):
            count: int = await work(7)
        async with asyncio.timeout(5):
            await work(0)
        print(self.rest, lines, last, count)
        async with asyncio.timeout(5):
            return await work("end")


async def work(result):
    await asyncio.sleep(0)
    return result


print(asyncio.run(Reader().read()))
