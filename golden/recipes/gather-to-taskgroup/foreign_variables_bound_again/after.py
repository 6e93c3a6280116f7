import asyncio

log = []


class Context:
    def __init__(self, name):
        self.name = name

    async def stop(self, *, reason=None):
        await asyncio.sleep(0)
        log.append((self.name, reason))


async def unload(contexts):
    async with asyncio.TaskGroup() as tg:
        for context in contexts:
            tg.create_task(context.stop())
    for context in contexts:
        log.append(f"unload {context.name}")


async def restart(workers, nannies):
    if workers:
        async with asyncio.TaskGroup() as tg:
            for worker in workers:
                tg.create_task(worker.stop(reason="restart"))
    out = {worker.name: "removed" for worker in workers}
    async with asyncio.TaskGroup() as tg:
        for nanny in nannies:
            tg.create_task(nanny.stop())
    return out, [nanny.name for nanny in nannies]


async def collect(sites):
    async with asyncio.TaskGroup() as tg:
        for site in sites:
            if site.name > "a":
                tg.create_task(site.stop(reason="live"))
        for site in sites:
            tg.create_task(site.stop(reason="past"))
    names = []
    for site in sites:
        names.append(site.name)
    return names


async def twice(contexts):
    for context in contexts:
        log.append(f"load {context.name}")
    async with asyncio.TaskGroup() as tg:
        for context in contexts:
            tg.create_task(context.stop())


async def read_after(contexts):
    context = Context("outer")
    async with asyncio.TaskGroup() as tg:
        for coroutine in (context.stop() for context in contexts):
            tg.create_task(coroutine)
    return context.name


async def read_in_the_next_round(contexts):
    context = None
    for _ in range(2):
        log.append(context and context.name)
        async with asyncio.TaskGroup() as tg:
            for coroutine in (context.stop() for context in contexts):
                tg.create_task(coroutine)


async def main():
    contexts = [Context("a"), Context("b")]
    await unload(contexts)
    print(await restart(contexts, contexts))
    print(await collect(contexts))
    await twice(contexts)
    print(await read_after(contexts))
    await read_in_the_next_round(contexts)
    print(log)


asyncio.run(main())
