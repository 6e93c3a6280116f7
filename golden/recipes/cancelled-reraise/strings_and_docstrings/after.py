import asyncio

PAUSE = 0.01


async def text_only():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        """Nobody needs to know."""
        raise
    print("text only")


async def more_than_one_pass():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("cancelled")
        pass
        raise
    print("more than one pass")


async def pass_in_a_block():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        if PAUSE:
            pass
        else:
            print("cancelled")
        raise
    print("pass in a block")


async def main():
    await text_only()
    await more_than_one_pass()
    await pass_in_a_block()


if __name__ == "__main__":
    asyncio.run(main())
