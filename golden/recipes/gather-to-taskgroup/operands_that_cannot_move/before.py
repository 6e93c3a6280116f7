import asyncio


def note(value):
    print(value)
    return value


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main(flag, box):
    print(note("first"), await asyncio.gather(fetch(1), fetch(2)))
    print(flag and await asyncio.gather(fetch(3), fetch(4)))
    print(flag or await asyncio.gather(fetch(5), fetch(6)))
    print(await asyncio.gather(fetch(7), fetch(8)) if flag else None)
    print([await asyncio.gather(fetch(n), fetch(n + 1)) for n in range(2)])
    while await asyncio.gather(fetch(9), fetch(10)) != [9, 10]:
        pass
    assert flag, await asyncio.gather(fetch(11), fetch(12))
    if flag:
        pass
    elif await asyncio.gather(fetch(13), fetch(14)):
        pass
    box.total = box.total + len(await asyncio.gather(fetch(15), fetch(16)))
    print(1 < note(2) < len(await asyncio.gather(fetch(17), fetch(18))))
    print({n: await asyncio.gather(fetch(n)) for n in range(2)})
    print(f"{note(3)} {await asyncio.gather(fetch(19), fetch(20))}")
