import asyncio

tg = "module"
tasks = ["module"]
user_task = "module"


async def fetch(n):
    return n


def show():
    print(tg, tasks, user_task)


async def does_not_read_them():
    user, other = await asyncio.gather(fetch(1), fetch(2))
    print(user, other)
    print(await asyncio.gather(*[fetch(n) for n in range(2)]))


async def reads_them():
    user, other = await asyncio.gather(fetch(1), fetch(2))
    print(user, other, tg, user_task)
    print(await asyncio.gather(*[fetch(n) for n in range(2)]), tasks)


async def reads_them_within():
    def inner():
        return tg, tasks

    print(await asyncio.gather(*[fetch(n) for n in range(2)]))
    return inner()


async def writes_them():
    global tg, tasks
    values = await asyncio.gather(*[fetch(n) for n in range(2)])
    tg = tasks = values


async def closure():
    tg = "outer"

    async def inner():
        nonlocal tg
        values = await asyncio.gather(fetch(1), fetch(2))
        tg = values

    await inner()
    print(tg)


async def main():
    await does_not_read_them()
    await reads_them()
    print(await reads_them_within())
    await closure()
    show()
    await writes_them()
    show()


asyncio.run(main())
