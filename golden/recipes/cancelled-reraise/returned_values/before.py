import asyncio


async def collect(queue):
    found = []
    while True:
        try:
            found.append(await queue.get())
        except asyncio.CancelledError:
            return found


async def measure(clock):
    started = clock()
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        print("cancelled")
        return clock() - started


class Reader:
    async def read(self):
        try:
            return await self.receive()
        except asyncio.CancelledError:
            return await self.rest()

    async def receive(self):
        await asyncio.sleep(30)

    async def rest(self):
        return b""


async def sometimes(queue, default):
    try:
        return await queue.get()
    except asyncio.CancelledError:
        if default:
            return default()
        print("cancelled")
