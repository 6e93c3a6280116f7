from asyncio import CancelledError as Gone
from asyncio import run, sleep

PAUSE = 0.01


async def tuple_of_two():
    try:
        await sleep(PAUSE)
    except Gone:
        print("no")
        raise
    except OSError:
        print("no")


async def everything():
    try:
        await sleep(PAUSE)
    except Gone:
        raise
    except BaseException:
        print("no")


async def main():
    await tuple_of_two()
    await everything()
    print("done")


if __name__ == "__main__":
    run(main())
