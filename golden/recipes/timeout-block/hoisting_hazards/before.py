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
        note(self)._x = await asyncio.wait_for(work(1), 5)
        (await work(self)).y = await asyncio.wait_for(work(2), 5)
        self.z = self.y + await asyncio.wait_for(work(3), 5)

    def __repr__(self):
        return "box"


async def main(items):
    print(note("first"), await asyncio.wait_for(work("second"), 5))
    items[note(0)] = await asyncio.wait_for(work("a"), 5)
    items[0] += await asyncio.wait_for(work("b"), 5)
    [first, *items[1:]] = await asyncio.wait_for(work("cd"), 5)
    await Box().fill()
    if items and await asyncio.wait_for(work("e"), 5):
        pass
    elif await asyncio.wait_for(work("f"), 5):
        pass
    print(items and (await asyncio.wait_for(work("g"), 5)), first)
    print(await work("h"), await asyncio.wait_for(work("i"), 5))
    print(await asyncio.wait_for(work("j"), 5), await work("k"))
    raise ValueError(await asyncio.wait_for(work("l"), 5))


try:
    asyncio.run(main([None, None]))
except ValueError as error:
    print(error, order)
