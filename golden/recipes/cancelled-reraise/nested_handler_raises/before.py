"""What a nested handler raises is another error; that of the outer handler comes back behind it."""

import asyncio

PAUSE = 0.01


async def close(strict=False):
    if strict:
        raise OSError("cannot be closed")


async def nested():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        try:
            await close(PAUSE > 1)
        except OSError as error:
            print("not closed:", error)
    print("nested")


async def nested_in_a_tuple():
    try:
        await asyncio.sleep(PAUSE)
        raise EOFError
    except (asyncio.CancelledError, EOFError):
        try:
            await close(PAUSE > 1)
        except OSError as error:
            print("not closed:", error)
        # then in any case

        finally:
            print("closed?")


async def main():
    await nested()
    await nested_in_a_tuple()


if __name__ == "__main__":
    asyncio.run(main())
