import asyncio

PAUSE = 0.01


async def listen():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("cancelled")

        # the line ends are those of another system
        raise
    else:
        print("heard")


async def short():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError: raise


async def many():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("no")
        raise
    except OSError:
        print("no")


async def main():
    await listen()
    await short()
    await many()


if __name__ == "__main__":
    asyncio.run(main())
