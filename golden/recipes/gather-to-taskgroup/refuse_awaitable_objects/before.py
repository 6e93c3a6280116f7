import asyncio


class Later:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.value


async def numbers():
    yield 1
    yield 2


async def fetch(n):
    return n


async def main():
    print(await asyncio.gather(Later(1), Later(2)))
    generator = numbers()
    print(await asyncio.gather(anext(generator), fetch(3)))
    print(await asyncio.gather(generator.asend(None), fetch(4)))


asyncio.run(main())
