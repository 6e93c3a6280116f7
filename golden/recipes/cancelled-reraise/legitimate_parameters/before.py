import asyncio
from asyncio import CancelledError


async def cancel_and_wait(task):
    task.cancel()
    try:
        await task
    except CancelledError:
        pass


async def cancel_and_wait_with_type(task: "asyncio.Task[None]", message: str = "") -> bool:
    task.cancel(message)
    try:
        await task
    except CancelledError:
        return True
    return False


async def cancel_future(future):
    future.cancel()
    try: await future
    except CancelledError: pass
