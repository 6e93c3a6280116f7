import asyncio


async def by_isinstance():
    try:
        await asyncio.sleep(30)
    except (asyncio.CancelledError, OSError) as error:
        if isinstance(error, asyncio.CancelledError):
            raise
        print(error)


async def by_isinstance_with_else():
    try:
        await asyncio.sleep(30)
    except BaseException as error:
        if isinstance(error, (asyncio.CancelledError, KeyboardInterrupt)):
            raise
        else:
            print(error)


async def by_isinstance_at_the_end():
    try:
        await asyncio.sleep(30)
    except BaseException as error:
        print(error)
        if not isinstance(error, Exception):
            raise


async def raised_anyway():
    try:
        await asyncio.sleep(30)
    except (asyncio.CancelledError, OSError) as error:
        print(error)
        raise
