import asyncio


class Stopped(Exception):
    pass


async def main(queue):
    try:
        await queue.get()
    except asyncio.CancelledError:
        raise Stopped
    try:
        await queue.get()
    except OSError:
        pass
    except (ValueError, asyncio.CancelledError) as error:
        if queue:
            raise Stopped from error
        else:
            raise RuntimeError("stopped")
    finally:
        print("done")
    try:
        await queue.get()
    except asyncio.CancelledError as error:
        print(error)
        raise error
    try:
        await queue.get()
    except asyncio.CancelledError:
        print("cancelled")
        raise
    try:
        await queue.get()
    except OSError:
        raise Stopped


def sync(loop, work):
    try:
        loop.run_until_complete(work)
    except asyncio.CancelledError:
        raise Stopped
