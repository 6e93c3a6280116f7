import asyncio

PAUSE = 0.01


async def tick():
    try:
        await asyncio.sleep(PAUSE)
        print("tick")
    except asyncio.CancelledError:
        raise


async def tock():
    try:
        await asyncio.sleep(PAUSE)
        print("tock")
    except asyncio.CancelledError:
        raise  # the clock stands


async def chime():
    try:
        await asyncio.sleep(PAUSE)
        print("chime")
    except asyncio.CancelledError:
        # nobody listens
        raise


async def cuckoo():
    try:
        await asyncio.sleep(PAUSE)
        print("cuckoo")
    except asyncio.CancelledError:
        raise


async def main():
    await tick()
    await tock()
    await chime()
    await cuckoo()


if __name__ == "__main__":
    asyncio.run(main())
