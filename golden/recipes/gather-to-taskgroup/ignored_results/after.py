import asyncio


async def load():
    await asyncio.sleep(0)
    return "loaded"


async def log():
    print("logged")


async def main():
    async with asyncio.TaskGroup() as tg:
        value_task = tg.create_task(load())
        tg.create_task(log())
    value = value_task.result()
    print(value)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(log())
        value_task = tg.create_task(load())
        tg.create_task(log())
    value = value_task.result()
    print(value)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(load())
        tg.create_task(log())


async def underscore_is_read():
    async with asyncio.TaskGroup() as tg:
        value_task = tg.create_task(load())
        log_task = tg.create_task(log())
    value, _ = value_task.result(), log_task.result()
    print(value, _)


asyncio.run(main())
asyncio.run(underscore_is_read())
