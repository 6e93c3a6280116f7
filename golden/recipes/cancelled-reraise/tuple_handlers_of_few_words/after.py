import asyncio

PAUSE = 0.01


async def nothing():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        raise
    except OSError:
        pass
    print("nothing")


async def on_one_line():
    try: await asyncio.sleep(PAUSE)
    except asyncio.CancelledError: raise
    except OSError: pass
    print("one line")


async def returning():
    try:
        await asyncio.sleep(PAUSE)
        return 1
    except asyncio.CancelledError:
        raise
    except OSError:
        return None


async def leaving():
    while True:
        try:
            await asyncio.sleep(PAUSE)
            raise OSError
        except asyncio.CancelledError:
            print("left")
            raise
        except OSError:
            print("left")
            break


async def alone():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("cancelled")
        raise
    print("alone")


async def main():
    await nothing()
    await on_one_line()
    print(await returning())
    await leaving()
    await alone()


if __name__ == "__main__":
    asyncio.run(main())
