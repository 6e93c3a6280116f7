import asyncio


async def main():
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        print("cancelled")
    finally:
        return 1
