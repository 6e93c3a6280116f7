import asyncio


async def raised():
    try:
        await asyncio.sleep(30)
    except* asyncio.CancelledError:
        print("cancelled")
        raise


async def others():
    try:
        await asyncio.sleep(30)
    except* (OSError, ValueError):
        pass
