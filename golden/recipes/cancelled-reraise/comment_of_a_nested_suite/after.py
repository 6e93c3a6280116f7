import asyncio

PAUSE = 0.01
VERBOSE = True


async def serve():
    try:
        await asyncio.sleep(PAUSE)
        print("served")
    except asyncio.CancelledError:
        if VERBOSE:
            print("cancelled")
            # deep: the last line of the `if`
        # less deep: the last line of the handler
        raise
    # outside


async def listen():
    try:
        await asyncio.sleep(PAUSE)
        print("listened")
    except asyncio.CancelledError:
        for number in range(2):
            print("cancelled", number)
            # deep: the last line of the loop
        raise


async def main():
    await serve()
    await listen()


if __name__ == "__main__":
    asyncio.run(main())
