import asyncio


async def fetch(kind, number):
    await asyncio.sleep(0)
    return kind, number


async def nothing():
    return None


async def related(flow, deployment):
    async with asyncio.TaskGroup() as tg:
        flow_found_task = tg.create_task(fetch("flow", flow))
        deployment_found_task = tg.create_task(
            fetch("deployment", deployment) if deployment else nothing()
        )
    flow_found, deployment_found = (
        flow_found_task.result(),
        deployment_found_task.result(),
    )
    print(flow_found, deployment_found)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(
            fetch("flow with a name that takes a whole line", flow)
            if flow is not None
            else nothing()
        )
        tg.create_task(fetch("queue", 3))


asyncio.run(related(1, None))
