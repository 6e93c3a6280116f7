import asyncio


async def work(n):
    await asyncio.sleep(0)
    return n


async def in_finally(n):
    try:
        n = "lost"
    finally:
        n = await asyncio.wait_for(work(2), 5)
    return n


async def in_handler():
    try:
        raise ValueError
    except ValueError:
        value = await asyncio.wait_for(work("handler"), 5)  # with a comment
    else:
        value = await asyncio.wait_for(work("else"), 5)
    return value


async def in_loop():
    for n in range(5):
        # above
        n = await asyncio.wait_for(work(n), 5)
        # below
        if n == 3:
            break
    else:
        n = await asyncio.wait_for(work(9), 5)
    return n


async def main():
    async with asyncio.Lock():
        print(await in_handler(), await in_loop())
    result = await asyncio.wait_for(in_finally(1), 5)
    return result


print(asyncio.run(main()))
