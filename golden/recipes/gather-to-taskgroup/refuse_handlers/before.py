import asyncio


async def close(n):
    await asyncio.sleep(0)
    return n


async def main():
    try:
        print("work")
    except OSError:
        await asyncio.gather(close(1), close(2))
        raise
    except asyncio.CancelledError:
        a, b = await asyncio.gather(close(3), close(4))
        print(a, b)
        raise


asyncio.run(main())
