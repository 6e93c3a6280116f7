import asyncio

PAUSE = 0.01


async def deleted():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError as error:
        print("cancelled", error)
        error = None
        raise
    print("deleted")


async def raised_perhaps():
    failure = None
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError as error:
        failure = error
    if failure is not None:
        print("failed")
    print("perhaps")


async def main():
    await deleted()
    await raised_perhaps()


if __name__ == "__main__":
    asyncio.run(main())
