import asyncio

PAUSE = 0.01


async def nothing():
    try:
        await asyncio.sleep(PAUSE)
    except (asyncio.CancelledError, OSError):
        pass
    print("nothing")


async def on_one_line():
    try: await asyncio.sleep(PAUSE)
    except (OSError, asyncio.CancelledError): pass
    print("one line")


async def returning():
    try:
        await asyncio.sleep(PAUSE)
        return 1
    except (OSError, asyncio.CancelledError):
        return None


async def leaving():
    while True:
        try:
            await asyncio.sleep(PAUSE)
            raise OSError
        except (OSError, asyncio.CancelledError):
            print("left")
            break


async def alone():
    try:
        await asyncio.sleep(PAUSE)
    except (asyncio.CancelledError,):
        print("cancelled")
    print("alone")


async def main():
    await nothing()
    await on_one_line()
    print(await returning())
    await leaving()
    await alone()


if __name__ == "__main__":
    asyncio.run(main())
