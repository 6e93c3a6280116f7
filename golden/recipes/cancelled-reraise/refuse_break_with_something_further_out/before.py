import asyncio


async def after_the_block(source, sink):
    async with source:
        while True:
            try:
                await source.readline()
            except asyncio.CancelledError:
                break
    sink.close()


async def in_the_outer_loop(sources):
    for source in sources:
        while True:
            try:
                await source.readline()
            except asyncio.CancelledError:
                break
        source.close()


async def after_the_outer_try(source):
    try:
        for _ in range(3):
            try:
                await source.readline()
            except asyncio.CancelledError:
                break
    finally:
        print("left")
    return source.lines
