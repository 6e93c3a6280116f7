import asyncio
from gettext import gettext as _


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def captured():
    first, _ = await asyncio.gather(fetch(1), fetch(2))

    def show():
        return _

    return first, show()


async def of_the_module():
    global _
    first, _ = await asyncio.gather(fetch(3), fetch(4))
    return first


async def read_later():
    for n in range(2):
        if n:
            print(_)
        first, _ = await asyncio.gather(fetch(n), fetch(n + 1))
    return first


async def deleted():
    first, _ = await asyncio.gather(fetch(5), fetch(6))
    del _
    return first


async def also_bound():
    _, first = await asyncio.gather(fetch(7), fetch(8))
    for _ in range(2):
        print(first)


async def main():
    print(_("text"))
    print(await captured(), await of_the_module(), await read_later(), await deleted(), await also_bound())


asyncio.run(main())
print(_)
