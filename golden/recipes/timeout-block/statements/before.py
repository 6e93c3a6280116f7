import asyncio


class Reader:
    async def read(self):
        first, *rest = await asyncio.wait_for(work([1, 2, 3]), 5)
        print(first, rest)
        self.rest = await asyncio.wait_for(work(rest), 5)
        lines = {}
        lines[first] = last = await asyncio.wait_for(work("x"), 5)
        count: int = await asyncio.wait_for(work(7), 5)
        await asyncio.wait_for(work(0), 5)
        print(self.rest, lines, last, count)
        return await asyncio.wait_for(work("end"), 5)


async def work(result):
    await asyncio.sleep(0)
    return result


print(asyncio.run(Reader().read()))
