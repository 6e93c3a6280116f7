import asyncio


async def main(server):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(server.run())
        raise server.error
        return 1
    async with asyncio.TaskGroup() as tg:
        tg.create_task(server.run())
        while True:
            await server.step()
    async with other() as tg:
        return tg
