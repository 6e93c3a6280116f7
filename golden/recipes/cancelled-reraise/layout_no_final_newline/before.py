import asyncio


async def main():
    print("started")
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        print("cancelled")