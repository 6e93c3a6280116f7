import asyncio

log = []


class Context:
    def __init__(self, name):
        self.name = name

    async def stop(self, *, reason=None):
        await asyncio.sleep(0)
        log.append((self.name, reason))


async def unload(contexts):
    await asyncio.gather(*(context.stop() for context in contexts))
    for context in contexts:
        log.append(f"unload {context.name}")


async def restart(workers, nannies):
    if workers:
        await asyncio.gather(
            *(
                worker.stop(reason="restart")
                for worker in workers
            )
        )
    out = {worker.name: "removed" for worker in workers}
    await asyncio.gather(*[nanny.stop() for nanny in nannies])
    return out, [nanny.name for nanny in nannies]


async def collect(sites):
    await asyncio.gather(
        *(site.stop(reason="live") for site in sites if site.name > "a"),
        *(site.stop(reason="past") for site in sites),
    )
    names = []
    for site in sites:
        names.append(site.name)
    return names


async def twice(contexts):
    for context in contexts:
        log.append(f"load {context.name}")
    await asyncio.gather(*(context.stop() for context in contexts))


async def read_after(contexts):
    context = Context("outer")
    await asyncio.gather(*(context.stop() for context in contexts))
    return context.name


async def read_in_the_next_round(contexts):
    context = None
    for _ in range(2):
        log.append(context and context.name)
        await asyncio.gather(*(context.stop() for context in contexts))


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
