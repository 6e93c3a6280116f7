import asyncio


async def wait():
    await asyncio.sleep(0)
    print("ok")


def main():
    import asyncio

    asyncio.run(wait())


main()
