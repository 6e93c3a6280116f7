import asyncio

PAUSE = 0.01


async def bare():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        raise
    except:
        print("broken")


async def base():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        raise
    except BaseException:
        print("broken")


async def named():
    try:
        await asyncio.sleep(PAUSE)
        raise KeyError("key")
    except asyncio.CancelledError:
        raise
    except BaseException as error:  # what may it be?
        print("broken", error)


async def on_one_line():
    try: await asyncio.sleep(PAUSE)
    except asyncio.CancelledError: raise
    except: pass


async def below_others():
    try:
        await asyncio.sleep(PAUSE)
    except OSError:
        print("network")
    except asyncio.CancelledError:
        raise
    # whatever else
    except BaseException:
        print("broken")
    else:
        print("fine")


async def in_part():
    strict = False
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        raise
    except BaseException:
        if strict:
            raise
        print("broken")


async def returning():
    try:
        await asyncio.sleep(PAUSE)
        return 1
    except asyncio.CancelledError:
        raise
    except:
        return 0


async def main():
    await bare()
    await base()
    await named()
    await on_one_line()
    await below_others()
    await in_part()
    print(await returning())


if __name__ == "__main__":
    asyncio.run(main())
