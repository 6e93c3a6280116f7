import asyncio


async def main():
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:  # noqa: ASYNC103
        print("we stay")


async def everything():
    try:
        await asyncio.sleep(30)
    except BaseException:  # noqa
        print("we stay")


asyncio.run(main())
