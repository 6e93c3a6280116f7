import asyncio


async def call_stack_of_worker(address, *, keys):
    await asyncio.sleep(0)
    return address, keys


async def main(workers):
    results = await asyncio.gather(
        *(call_stack_of_worker(address, keys=keys) for address, keys in workers.items())
    )
    print(results)
    short = await asyncio.gather(
        *[call_stack_of_worker(address, keys=None) for address in workers]
    )
    print(short)
    await asyncio.gather(
        call_stack_of_worker("scheduler", keys=["one", "two", "three", "four"]),
        call_stack_of_worker("nanny", keys=[]),
    )


asyncio.run(main({"a": [1], "b": [2]}))
