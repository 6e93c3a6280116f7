import asyncio
from gettext import gettext as _


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def captured():
    async with asyncio.TaskGroup() as tg:
        first_task = tg.create_task(fetch(1))
        fetch_task = tg.create_task(fetch(2))
    first, _ = first_task.result(), fetch_task.result()

    def show():
        return _

    return first, show()


async def of_the_module():
    global _
    async with asyncio.TaskGroup() as tg:
        first_task = tg.create_task(fetch(3))
        fetch_task = tg.create_task(fetch(4))
    first, _ = first_task.result(), fetch_task.result()
    return first


async def read_later():
    for n in range(2):
        if n:
            print(_)
        async with asyncio.TaskGroup() as tg:
            first_task = tg.create_task(fetch(n))
            fetch_task = tg.create_task(fetch(n + 1))
        first, _ = first_task.result(), fetch_task.result()
    return first


async def deleted():
    async with asyncio.TaskGroup() as tg:
        first_task = tg.create_task(fetch(5))
        fetch_task = tg.create_task(fetch(6))
    first, _ = first_task.result(), fetch_task.result()
    del _
    return first


async def also_bound():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fetch(7))
        first_task = tg.create_task(fetch(8))
    first = first_task.result()
    for _ in range(2):
        print(first)


async def main():
    print(_("text"))
    print(await captured(), await of_the_module(), await read_later(), await deleted(), await also_bound())


asyncio.run(main())
print(_)
