import asyncio

PAUSE = 0.01


async def logged():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError as error:
        print("cancelled:", error.args)
        raise
    print("logged")


async def unused():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError as _:
        raise
    print("unused")


async def main():
    await logged()
    await unused()


if __name__ == "__main__":
    asyncio.run(main())
