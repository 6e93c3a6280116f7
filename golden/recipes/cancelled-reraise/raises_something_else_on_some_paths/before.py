import asyncio

PAUSE = 0.01
STRICT = False


class Stopped(Exception):
    pass


async def strict_or_not():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError as error:
        if STRICT:
            raise Stopped() from error
        print("cancelled")
    print("done")


async def main():
    await strict_or_not()


if __name__ == "__main__":
    asyncio.run(main())
