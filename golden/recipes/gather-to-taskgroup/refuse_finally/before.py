import asyncio


async def close(n):
    await asyncio.sleep(0)
    return n


async def main():
    try:
        print("work")
    finally:
        await asyncio.gather(close(1), close(2))
    try:
        print("work")
    finally:
        if True:
            for n in range(2):
                a, b = await asyncio.gather(close(n), close(n + 1))
                print(a, b)


asyncio.run(main())
