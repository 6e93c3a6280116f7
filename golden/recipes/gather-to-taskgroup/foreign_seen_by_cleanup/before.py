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
    await asyncio.gather(fetch(n), fetch(n + 1))


async def in_finally():
    try:
        await asyncio.gather(fetch(1), fetch(2))
    finally:
        await asyncio.sleep(0)
        log.append("cleaned up")


async def in_context():
    async with server():
        await asyncio.gather(fetch(3), fetch(4))


async def in_finally_of_a_caller():
    try:
        await run(5)
    finally:
        log.append("bye")


asyncio.run(in_finally())
asyncio.run(in_context())
asyncio.run(in_finally_of_a_caller())
print(log)
