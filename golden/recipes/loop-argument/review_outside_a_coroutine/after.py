import asyncio

LOCK = asyncio.Lock()


class Pool:
    condition = asyncio.Condition()

    def __init__(self, loop):
        self.queue = asyncio.Queue()
        self.make = lambda: asyncio.Event()


def main(loop, tasks, event=asyncio.Event()):
    loop.run_until_complete(asyncio.gather(*tasks))
    return asyncio.shield(tasks[0])
