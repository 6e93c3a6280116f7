import asyncio


async def work(n):
    await asyncio.sleep(0)
    return n


async def in_finally(n):
    try:
        n = "lost"
    finally:
        async with asyncio.timeout(5):
            n = await work(2)
    return n


async def in_handler():
    try:
        raise ValueError
    except ValueError:
        async with asyncio.timeout(5):
            value = await work("handler")  # with a comment
    else:
        async with asyncio.timeout(5):
            value = await work("else")
    return value


async def in_loop():
    for n in range(5):
        # above
        async with asyncio.timeout(5):
            n = await work(n)
        # below
        if n == 3:
            break
    else:
        async with asyncio.timeout(5):
            n = await work(9)
    return n


async def main():
    async with asyncio.Lock():
        print(await in_handler(), await in_loop())
    async with asyncio.timeout(5):
        result = await in_finally(1)
    return result


print(asyncio.run(main()))
