"""Drop `loop=` arguments.

Python 3.10 took them away: what runs in a loop asks for the running one by itself.

>>> async def pause(loop):
...     lock = asyncio.Lock(loop=loop)
...     async with lock:
...         await asyncio.sleep(1, loop=loop)
async def pause(loop):
    lock = asyncio.Lock()
    async with lock:
        await asyncio.sleep(1)
"""

import asyncio
import asyncio.subprocess

from segue import AsyncFunction, inside, original, replaces, review

python = ">=3.10"


@replaces(
    asyncio.create_subprocess_exec,
    asyncio.create_subprocess_shell,
    asyncio.open_connection,
    asyncio.open_unix_connection,
    asyncio.sleep,
    asyncio.start_server,
    asyncio.start_unix_server,
    asyncio.subprocess.create_subprocess_exec,
    asyncio.subprocess.create_subprocess_shell,
    asyncio.wait,
    asyncio.wait_for,
)
def coroutine_without_loop(*args, loop, **options):
    return original(*args, **options)


@replaces(
    asyncio.BoundedSemaphore,
    asyncio.Condition,
    asyncio.Event,
    asyncio.LifoQueue,
    asyncio.Lock,
    asyncio.PriorityQueue,
    asyncio.Queue,
    asyncio.Semaphore,
)
def primitive_without_loop(*args, loop, **options):
    if not inside(AsyncFunction):
        review("it now belongs to the loop that runs when it is first used")
    return original(*args, **options)


@replaces(asyncio.as_completed, asyncio.gather, asyncio.shield)
def future_without_loop(*args, loop, **options):
    if not inside(AsyncFunction):
        review("outside a coroutine it takes the current loop, which may be another")
    return original(*args, **options)
