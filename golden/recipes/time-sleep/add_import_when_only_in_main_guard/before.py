import time


async def wait():
    time.sleep(0)
    print("ok")


if __name__ == "__main__":
    import asyncio

    asyncio.run(wait())
