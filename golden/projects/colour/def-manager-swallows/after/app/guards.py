import asyncio
import contextlib


@contextlib.asynccontextmanager
async def guard(kind):
    try:
        yield kind.__name__
    except kind as error:
        await asyncio.sleep(0.001)
        print("kept", repr(error))
    else:
        print("nothing")
    finally:
        print("over")
