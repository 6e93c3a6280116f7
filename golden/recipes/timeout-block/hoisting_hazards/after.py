import asyncio

order = []


def note(value):
    order.append(value)
    return value


async def work(value):
    order.append(f"work {value}")
    return value


class Box:
    async def fill(self):
        async with asyncio.timeout(5):
            result = await work(1)
        note(self)._x = result
        async with asyncio.timeout(5):
            result_2 = await work(2)
        (await work(self)).y = result_2
        self.z = self.y + await asyncio.wait_for(work(3), 5)

    def __repr__(self):
        return "box"


async def main(items):
    print(note("first"), await asyncio.wait_for(work("second"), 5))
    async with asyncio.timeout(5):
        result = await work("a")
    items[note(0)] = result
    async with asyncio.timeout(5):
        items[0] += await work("b")
    async with asyncio.timeout(5):
        result_2 = await work("cd")
    [first, *items[1:]] = result_2
    await Box().fill()
    if items and await asyncio.wait_for(work("e"), 5):
        pass
    elif await asyncio.wait_for(work("f"), 5):
        pass
    print(items and (await asyncio.wait_for(work("g"), 5)), first)
    print(await work("h"), await asyncio.wait_for(work("i"), 5))
    async with asyncio.timeout(5):
        result_3 = await work("j")
    print(result_3, await work("k"))
    async with asyncio.timeout(5):
        result_4 = await work("l")
    raise ValueError(result_4)


try:
    asyncio.run(main([None, None]))
except ValueError as error:
    print(error, order)
