import asyncio


async def fetch(n):
    return n


later = lambda: asyncio.gather(fetch(1), fetch(2))


def default(future=asyncio.gather):
    return future(fetch(1), fetch(2))


async def main():
    def decorate(found):
        return lambda function: found

    @decorate(await asyncio.gather(fetch(1), fetch(2)))
    def decorated():
        pass

    def with_default(found=await asyncio.gather(fetch(3), fetch(4))):
        return found

    class Local(*await asyncio.gather(fetch(5), fetch(6))):
        pass

    print(decorated, with_default())
    return Local, [lambda: asyncio.gather(fetch(7), fetch(8))]
