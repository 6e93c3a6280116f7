import asyncio

PAUSE = 0.01


async def worker():
    for number in range(2):
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            print("worker stopped")
            raise
        print("worked", number)


async def none():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        raise  # nothing was found
    return "found"


async def perhaps():
    quiet = PAUSE > 1
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        if quiet:
            raise
        print("cancelled")
        raise
    print("slept")


async def in_every_branch():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        if PAUSE:
            print("cancelled")
            return
        else:
            raise
    print("slept")


async def literal():
    try:
        await asyncio.sleep(PAUSE)
        return True
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def main():
    await worker()
    print(await none())
    await perhaps()
    await in_every_branch()
    print(await literal())


if __name__ == "__main__":
    asyncio.run(main())
