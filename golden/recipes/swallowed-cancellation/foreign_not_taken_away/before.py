import asyncio


class RunCancelled(asyncio.CancelledError):
    def __init__(self, steps):
        super().__init__()
        self.steps = steps


class CommClosed(Exception):
    pass


async def run(steps):
    try:
        for step in steps:
            await step()
    except asyncio.CancelledError:
        raise RunCancelled(steps) from None


async def connect(attempt, reason):
    done = asyncio.Event()
    attempt.add_done_callback(lambda _: done.set())
    await done.wait()
    try:
        return attempt.result()
    except asyncio.CancelledError:
        if reason:
            raise CommClosed(reason)
        raise
