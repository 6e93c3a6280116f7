import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    one = fetch(1)
    print(await asyncio.gather(one, one))
    two = fetch(2)
    print(await asyncio.gather(*[two, two]))
    three = fetch(3)
    same = [three] * 3
    print(await asyncio.gather(*same))


asyncio.run(main())
