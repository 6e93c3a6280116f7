"""Who asks whether it is itself that is cancelled has thought of everything."""

import asyncio
import sys


async def close(writer):
    try:
        await writer.wait()
    except asyncio.CancelledError:
        if (
            sys.version_info >= (3, 11)
            and (task := asyncio.current_task())
            and task.cancelling()
        ):
            raise


async def idle(client):
    while True:
        waiting = asyncio.ensure_future(client.idle())
        waiting.cancel()
        try:
            await waiting
        except asyncio.CancelledError:
            if (current := asyncio.current_task()) and current.cancelling():
                raise
        except OSError:
            break


async def shutdown(handler, timeout):
    try:
        await asyncio.wait_for(handler, timeout)
    except (asyncio.CancelledError, asyncio.TimeoutError):
        handler.cancel()
        if (task := asyncio.current_task()) and task.cancelling():
            raise


async def connect(connection):
    try:
        await connection.open()
    except (OSError, asyncio.CancelledError) as error:
        print("not connected", error)
        if isinstance(error, asyncio.CancelledError):
            raise


async def reraise(tasks):
    for task in tasks:
        try:
            task.result()
        except asyncio.CancelledError:
            pass  # raise anything except regular cancellations


async def fail_hard(worker):
    try:
        await worker.close()
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:
        if worker.in_test:
            raise
        sys.exit(1)


async def stop(tasks):
    for task in list(tasks):
        if task.done():
            continue
        task.cancel("final stage")
        try:
            async with asyncio.timeout(0.1):
                await task
        except asyncio.CancelledError:
            pass
        except TimeoutError:
            print("could not be cancelled", task)
