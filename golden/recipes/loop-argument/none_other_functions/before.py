import asyncio


async def main(loop, coroutine):
    future = asyncio.Future(loop=loop)
    task = asyncio.Task(coroutine, loop=loop)
    other = asyncio.ensure_future(coroutine, loop=loop)
    reader = asyncio.StreamReader(loop=loop)
    wrapped = asyncio.wrap_future(future, loop=loop)
    return task, other, reader, wrapped
