import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


async def lowest(n):
    return await asyncio.gather(fetch(n), fetch(n + 1))


async def middle(n):
    first, second = await lowest(n)
    return first + second


async def top():
    try:
        return await middle(1)
    except ValueError:
        return None


async def free():
    async with asyncio.TaskGroup() as tg:
        fetch_task = tg.create_task(fetch(1))
        fetch_task_2 = tg.create_task(fetch(2))
    return [fetch_task.result(), fetch_task_2.result()]


async def cleaned():
    try:
        return await asyncio.gather(fetch(1), fetch(2))
    finally:
        print("cleaned")


async def main():
    print(await top(), await free())
    print(await cleaned())


async def retried():
    for _ in range(3):
        try:
            return await cleaned()
        except OSError:
            continue


asyncio.run(main())
asyncio.run(retried())
