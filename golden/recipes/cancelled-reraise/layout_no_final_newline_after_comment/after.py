import asyncio


async def main():
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        raise
    # the end