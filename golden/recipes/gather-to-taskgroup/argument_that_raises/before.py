import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


def checked(n):
    if n > 1:
        raise ValueError(n)
    return n


async def main():
    print(await asyncio.gather(*[fetch(checked(n)) for n in range(3)]))


async def other():
    try:
        numbers = [checked(n) for n in range(2)]
    except ValueError:
        numbers = []
    print(await asyncio.gather(*[fetch(n) for n in numbers]))


asyncio.run(other())
asyncio.run(main())
