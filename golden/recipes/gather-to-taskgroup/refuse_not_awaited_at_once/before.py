import asyncio


async def fetch(n):
    await asyncio.sleep(0)
    return n


def started():
    return asyncio.gather(fetch(1), fetch(2))


async def awaits_it():
    return await started()


class Box:
    def keep(self):
        self.future = asyncio.gather(fetch(1), fetch(2))

    async def wait(self):
        return await self.future


async def main():
    waiting = asyncio.gather(fetch(1), fetch(2))
    print(await waiting)
    first, second = asyncio.gather(fetch(3)), asyncio.gather(fetch(4))
    await first
    await second
    print(await asyncio.shield(asyncio.gather(fetch(5), fetch(6))))
    print(await asyncio.ensure_future(asyncio.gather(fetch(7), fetch(8))))
    future = asyncio.gather(fetch(9), fetch(10))
    future.add_done_callback(print)
    future.cancel()
    futures = [asyncio.gather(fetch(n), fetch(n)) for n in range(2)]
    await asyncio.wait(futures)
    await (asyncio.gather(fetch(11), fetch(12)) if first else second)
    asyncio.gather(fetch(13), fetch(14))
    return asyncio.gather(fetch(15), fetch(16))


loop = asyncio.new_event_loop()
loop.run_until_complete(asyncio.gather(main(), main()))
