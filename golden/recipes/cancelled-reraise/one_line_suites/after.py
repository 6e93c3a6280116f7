import asyncio

PAUSE = 0.01


async def quiet():
    try: await asyncio.sleep(PAUSE)
    except asyncio.CancelledError: raise
    print("quiet")


async def dots():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError: raise  # whatever
    print("dots")


async def loud():
    try: await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("cancelled")
        raise
    print("loud")


async def twice():
    try: await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("one"); print("two")  # and no three
        raise
    finally: print("finally")
    print("twice")


async def gone():
    try: await asyncio.sleep(PAUSE)
    except asyncio.CancelledError: raise
    print("gone")


async def main():
    await quiet()
    await dots()
    await loud()
    await twice()
    await gone()


if __name__ == "__main__":
    asyncio.run(main())
