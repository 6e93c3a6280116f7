import asyncio

PAUSE = 0.01


async def poll():
    # above the try
    try:  # behind the try
        # above the await
        await asyncio.sleep(PAUSE)  # behind the await
        # below the await
    # above the handler, at its own indentation
    except asyncio.CancelledError:  # behind the except
        # first in the handler
        print("cancelled")  # behind the statement
        # last in the handler
    # at the indentation of the try
    finally:  # behind the finally
        # first in the finally
        print("finally")
        # last in the finally
    # below the try
    print("polled")  # behind


async def main():
    await poll()


if __name__ == "__main__":
    asyncio.run(main())
