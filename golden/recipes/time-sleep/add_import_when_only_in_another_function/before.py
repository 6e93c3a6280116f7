import time


async def wait():
    time.sleep(0)
    print("ok")


def main():
    import asyncio

    asyncio.run(wait())


main()
