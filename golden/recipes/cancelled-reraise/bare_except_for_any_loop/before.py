import anyio


async def main():
    try:
        await anyio.sleep(30)
    except BaseException:
        print("it may run in asyncio, or in trio")


anyio.run(main)
