import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def main():
    first = fetch(1)
    second = fetch(2)
    print("built")
    a, b = await asyncio.gather(first, second)
    print(a, b)
    third = fetch(3)
    print(await asyncio.gather(third, fetch(4)))
    fourth, fifth = fetch(5), fetch(6)
    await asyncio.gather(fourth, fifth)


asyncio.run(main())
