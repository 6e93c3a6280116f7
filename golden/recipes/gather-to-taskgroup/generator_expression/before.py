import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main(limit):
    results = await asyncio.gather(*(fetch(n) for n in range(limit)))
    print(results)
    results = await asyncio.gather(
        *(
            fetch(n)
            for n in range(limit)
            if n
        )
    )
    print(results)
    await asyncio.gather(*(fetch(n) for n in ()))
    print(await asyncio.gather(*(fetch(n) for n in ())))


asyncio.run(main(3))
