import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    a, b = await asyncio.gather(
        fetch(1),  # one
        # above
        fetch("""two
lines"""),
    )
    print(a, repr(b))
    await asyncio.gather(*[fetch(n) for n in range(2)])
    return await asyncio.gather(fetch(3), fetch(4))


print(asyncio.run(main()))
