import asyncio

PAUSE = 0.01


class Stopped(asyncio.CancelledError):
    pass


async def always():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError as error:
        raise Stopped("on purpose") from error
    print("always")


async def sometimes(loud=False):
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError as error:
        if loud:
            raise
        print("cancelled")
        raise
    print("sometimes")


async def main():
    await always()
    await sometimes(True)
    await sometimes(False)


if __name__ == "__main__":
    asyncio.run(main())
