"""A handler within one that raises in the end: the cancellation goes on without it."""

import asyncio


async def hook(job, on_kill):
    try:
        await job()
    except asyncio.CancelledError as error:
        if error.args:
            try:
                await asyncio.wait_for(on_kill(), 5)
            except asyncio.CancelledError:
                # Swallow it so that the outer one can be raised below.
                pass
        print("killed")
        raise


async def connection(socket):
    try:
        await socket.open()
    except BaseException:
        try:
            await socket.close()
        except BaseException:
            # Preserve the exception that prevented the opening.
            pass
        raise


async def removal(sandbox, future):
    try:
        await sandbox.run()
    except BaseException:
        while not future.done():
            try:
                await asyncio.shield(future)
            except asyncio.CancelledError:
                continue
        future.result()
        raise


async def sources(started):
    try:
        await started[0].begin()
    except Exception:
        for source in started:
            try:
                await source.shutdown()
            except (Exception, asyncio.CancelledError):
                print("cannot shut down", source)
        raise
