import asyncio


def double(n):
    return n * 2


async def main():
    loop = asyncio.get_running_loop()
    if (n := await asyncio.to_thread(double, 1)) and await asyncio.to_thread(double, 2):
        print(n, -await asyncio.to_thread(double, 3) ** 2)
    print((await asyncio.to_thread("a b".split))[0].upper())
    print(f"{await asyncio.to_thread(double, 4)!r:>4}")
    while await asyncio.to_thread(double, 0): pass
    else: print("else"); n += await asyncio.to_thread(double, 5)
    for letter in await asyncio.to_thread("ab".split): print(letter, n)
    assert await asyncio.to_thread(double, 1), "zero"
    print({await asyncio.to_thread(double, n): n for n in range(2)})
    print([n async for n in steps(loop)])
    return await asyncio.to_thread(double, 6)


async def steps(loop: asyncio.AbstractEventLoop):
    yield await asyncio.to_thread(double, 1)


print(asyncio.run(main()))
