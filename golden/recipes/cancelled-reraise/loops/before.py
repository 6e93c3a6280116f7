import asyncio

PAUSE = 0.01


async def heartbeat():
    beats = 0
    while True:
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            print("last beat")
        beats += 1
        print("beat")
        if beats == 2:
            break


async def every_name():
    for name in ("a", "b"):
        print(name)
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            pass
    else:
        print("all")


async def around_the_loop():
    try:
        for name in ("a", "b"):
            print(name)
            await asyncio.sleep(PAUSE)
            continue
    except asyncio.CancelledError:
        print("not all")


async def main():
    await heartbeat()
    await every_name()
    await around_the_loop()


if __name__ == "__main__":
    asyncio.run(main())
