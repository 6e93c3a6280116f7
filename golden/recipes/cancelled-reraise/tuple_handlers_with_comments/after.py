import asyncio

PAUSE = 0.01


async def above():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        # first
        print("no")
        # last
        raise
    # The network, or the end.
    except OSError:
        # first
        print("no")
        # last
    # below
    print("above")


async def copied_blocks():
    try:
        await asyncio.sleep(PAUSE)
        raise OSError("copied")
    except ValueError:
        raise
    except asyncio.CancelledError as error:
        def tell():
            """Tell
who it was."""
            return error

        for number in range(2):
            if number:
                continue
            print(
                number,  # a comment
                tell(),
            )
        raise
    except OSError as error:
        def tell():
            """Tell
who it was."""
            return error

        for number in range(2):
            if number:
                continue
            print(
                number,  # a comment
                tell(),
            )
    else:
        print("else")


async def main():
    await above()
    await copied_blocks()


if __name__ == "__main__":
    asyncio.run(main())
