import asyncio


async def fetch(kind, number):
    await asyncio.sleep(0)
    return kind, number


async def nothing():
    return None


async def related(flow, deployment):
    flow_found, deployment_found = await asyncio.gather(
        (fetch("flow", flow)),
        (fetch("deployment", deployment) if deployment else nothing()),
    )
    print(flow_found, deployment_found)
    await asyncio.gather(
        (
            fetch("flow with a name that takes a whole line", flow)
            if flow is not None
            else nothing()
        ),
        fetch("queue", 3),
    )


asyncio.run(related(1, None))
