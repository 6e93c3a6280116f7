import asyncio

STRICT = False


class Stopped(Exception):
    pass


async def strict_or_not():
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError as error:
        if STRICT:
            raise Stopped() from error
        print("cancelled")
    print("done")


async def returns_or_raises(queue):
    try:
        await queue.get()
    except asyncio.CancelledError:
        if queue.empty():
            return
        raise Stopped()
