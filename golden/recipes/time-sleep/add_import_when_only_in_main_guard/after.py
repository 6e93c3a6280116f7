import asyncio


async def wait():
    await asyncio.sleep(0)
    print("ok")


if __name__ == "__main__":
    import asyncio

    asyncio.run(wait())
