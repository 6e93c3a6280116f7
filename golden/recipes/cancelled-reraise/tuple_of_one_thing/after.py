import asyncio
from asyncio import CancelledError

PAUSE = 0.01


async def with_its_base():
    try:
        await asyncio.sleep(PAUSE)
    except CancelledError:
        print("no")
        raise
    except BaseException:
        print("no")
    print("base")


async def main():
    await with_its_base()


if __name__ == "__main__":
    asyncio.run(main())
