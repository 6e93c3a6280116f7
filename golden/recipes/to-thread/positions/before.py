import asyncio


def double(n):
    return n * 2


async def main():
    loop = asyncio.get_running_loop()
    if (n := await loop.run_in_executor(None, double, 1)) and await loop.run_in_executor(None, double, 2):
        print(n, -await loop.run_in_executor(None, double, 3) ** 2)
    print((await loop.run_in_executor(None, "a b".split))[0].upper())
    print(f"{await loop.run_in_executor(None, double, 4)!r:>4}")
    while await loop.run_in_executor(None, double, 0): pass
    else: print("else"); n += await loop.run_in_executor(None, double, 5)
    for letter in await loop.run_in_executor(None, "ab".split): print(letter, n)
    assert await loop.run_in_executor(None, double, 1), "zero"
    print({await loop.run_in_executor(None, double, n): n for n in range(2)})
    print([n async for n in steps(loop)])
    return await loop.run_in_executor(None, double, 6)


async def steps(loop: asyncio.AbstractEventLoop):
    yield await loop.run_in_executor(None, double, 1)


print(asyncio.run(main()))
