import asyncio


class Timeout:
    def __init__(self, limit):
        self.limit = limit

    async def __aenter__(self):
        self.task = asyncio.current_task()
        loop = asyncio.get_running_loop()
        self.timer = loop.call_later(self.limit, self.task.cancel)
        return self

    async def __aexit__(self, kind, error, trace):
        self.timer.cancel()
        if kind is asyncio.CancelledError and self.task.uncancel() == 0:
            raise TimeoutError from error


async def limited(work, limit):
    task = asyncio.current_task()
    timer = asyncio.get_running_loop().call_later(limit, task.cancel)
    try:
        return await work
    except asyncio.CancelledError:
        if task.uncancel() > 0:
            raise
        return None
    finally:
        timer.cancel()


async def tests_the_count(work):
    try:
        await work
    except asyncio.CancelledError:
        if asyncio.current_task().cancelling():
            raise
        print("the work was cancelled, not we")


async def tests_the_count_of_a_name(work):
    me = asyncio.current_task()
    try:
        await work
    except asyncio.CancelledError:
        if me is not None and me.cancelling() > 0:
            raise


async def takes_it_back(work):
    try:
        await work
    except BaseException:
        asyncio.current_task().uncancel()
        print("not today")
