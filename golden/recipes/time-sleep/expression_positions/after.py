import asyncio


def call(*args, **named):
    return args, named


def trial(error):
    print(type(error).__name__, error)


async def positions():
    x = await asyncio.sleep(0)
    y = z = await asyncio.sleep(0) or 3
    print(x, y, z)
    print(await asyncio.sleep(0), call(await asyncio.sleep(0), *[await asyncio.sleep(0)], key=await asyncio.sleep(0), **{"k": await asyncio.sleep(0)}))
    print([await asyncio.sleep(0), 1], (await asyncio.sleep(0),), {await asyncio.sleep(0)}, {await asyncio.sleep(0): await asyncio.sleep(0)})
    print(not await asyncio.sleep(0), await asyncio.sleep(0) is None, await asyncio.sleep(0) == 1, 1 if await asyncio.sleep(0) else 2)
    print(await asyncio.sleep(0) if y else 4, 5 if not y else await asyncio.sleep(0))
    print(y and await asyncio.sleep(0), y or await asyncio.sleep(0), None in [await asyncio.sleep(0)])
    table = {None: 1}
    print(table[await asyncio.sleep(0)], [1, 2, 3][await asyncio.sleep(0) : await asyncio.sleep(0)])
    table[await asyncio.sleep(0)] = 2
    del table[await asyncio.sleep(0)]
    first, *rest = [await asyncio.sleep(0), 1, 2]
    print(first, rest, table)
    total = 0
    total += await asyncio.sleep(0) or 7
    print(total)
    assert await asyncio.sleep(0) is None, await asyncio.sleep(0)
    if await asyncio.sleep(0):
        print("never")
    elif await asyncio.sleep(0) is None:
        print("elif")
    while await asyncio.sleep(0):
        print("never")
    for i in await asyncio.sleep(0) or [1]:
        print(i)
    try:
        raise ValueError(await asyncio.sleep(0)) from await asyncio.sleep(0)
    except ValueError as error:
        trial(error)
    return await asyncio.sleep(0), 1


print(asyncio.run(positions()))
