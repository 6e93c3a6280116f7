import asyncio

PAUSE = 0.01


async def alone():
    try:
        await asyncio.sleep(PAUSE)
    except* asyncio.CancelledError:
        print("cancelled")
    print("alone")


async def named():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(PAUSE))
    except* OSError as errors:
        print("network", errors.exceptions)
    except* asyncio.CancelledError as errors:
        print("cancelled", errors.exceptions)
    print("named")


async def main():
    await alone()
    await named()


if __name__ == "__main__":
    asyncio.run(main())
