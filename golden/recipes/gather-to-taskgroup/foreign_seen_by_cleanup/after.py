import asyncio
import contextlib

log = []


async def fetch(n):
    await asyncio.sleep(0)
    log.append(n)


@contextlib.asynccontextmanager
async def server():
    yield
    await asyncio.sleep(0)
    log.append("server closed")


async def run(n):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fetch(n))
        tg.create_task(fetch(n + 1))


async def in_finally():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fetch(1))
            tg.create_task(fetch(2))
    finally:
        await asyncio.sleep(0)
        log.append("cleaned up")


async def in_context():
    async with server():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fetch(3))
            tg.create_task(fetch(4))


async def in_finally_of_a_caller():
    try:
        await run(5)
    finally:
        log.append("bye")


asyncio.run(in_finally())
asyncio.run(in_context())
asyncio.run(in_finally_of_a_caller())
print(log)
