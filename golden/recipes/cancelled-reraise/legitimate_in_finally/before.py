import asyncio


async def ping(connection):
    while True:
        await asyncio.sleep(10)
        connection.ping()


async def serve(connection):
    pinging = asyncio.create_task(ping(connection))
    try:
        await connection.serve()
    finally:
        pinging.cancel()
        try:
            await pinging
        except asyncio.CancelledError:
            pass


async def race(first, second):
    tasks = [asyncio.create_task(first), asyncio.create_task(second)]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return done.pop().result()
    finally:
        for task in tasks:
            if not task.done():
                task.cancel()
                try:
                    await task
                except asyncio.CancelledError:
                    pass


async def lifespan(app):
    task = asyncio.create_task(ping(app))
    yield
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass


async def in_a_nested_function(connection):
    pinging = asyncio.create_task(ping(connection))

    async def stop():
        pinging.cancel()
        try:
            await pinging
        except asyncio.CancelledError:
            pass

    return stop
