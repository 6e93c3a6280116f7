import asyncio


async def pump(source, sink):
    while True:
        try:
            line = await source.readline()
        except asyncio.CancelledError:
            break
        sink.write(line)
    sink.close()
    await sink.wait_closed()


async def collect(queue):
    found = []
    while True:
        try:
            found.append(await queue.get())
        except asyncio.CancelledError:
            break
    return found
