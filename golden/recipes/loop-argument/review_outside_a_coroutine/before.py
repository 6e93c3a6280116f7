import asyncio

LOCK = asyncio.Lock(loop=asyncio.get_event_loop())


class Pool:
    condition = asyncio.Condition(loop=None)

    def __init__(self, loop):
        self.queue = asyncio.Queue(loop=loop)
        self.make = lambda: asyncio.Event(loop=loop)


def main(loop, tasks, event=asyncio.Event(loop=None)):
    loop.run_until_complete(asyncio.gather(*tasks, loop=loop))
    return asyncio.shield(tasks[0], loop=loop)
