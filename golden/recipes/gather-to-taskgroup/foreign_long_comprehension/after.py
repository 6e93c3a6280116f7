import asyncio


async def call_stack_of_worker(address, *, keys):
    await asyncio.sleep(0)
    return address, keys


async def main(workers):
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(call_stack_of_worker(address, keys=keys)) for address, keys in workers.items()]
    results = [task.result() for task in tasks]
    print(results)
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(call_stack_of_worker(address, keys=None)) for address in workers]
    short = [task.result() for task in tasks]
    print(short)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(call_stack_of_worker("scheduler", keys=["one", "two", "three", "four"]))
        tg.create_task(call_stack_of_worker("nanny", keys=[]))


asyncio.run(main({"a": [1], "b": [2]}))
