import asyncio


async def fetch(kind, number):
    await asyncio.sleep(0)
    return kind, number


async def nothing():
    return None


async def related(flow, other):
    first, second = await asyncio.gather(
        (fetch("flow", flow)),
        (fetch("b", other) if other else nothing()),
    )
    print(first, second)
    await asyncio.gather(
        (
            fetch("flow with a name that takes a whole line", flow)
            if flow is not None
            else nothing()
        ),
        fetch("queue", 3),
    )


asyncio.run(related(1, None))
