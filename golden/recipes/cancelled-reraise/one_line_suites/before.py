import asyncio

PAUSE = 0.01


async def quiet():
    try: await asyncio.sleep(PAUSE)
    except asyncio.CancelledError: pass
    print("quiet")


async def dots():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError: ...  # whatever
    print("dots")


async def loud():
    try: await asyncio.sleep(PAUSE)
    except asyncio.CancelledError: print("cancelled")
    print("loud")


async def twice():
    try: await asyncio.sleep(PAUSE)
    except asyncio.CancelledError: print("one"); print("two")  # and no three
    finally: print("finally")
    print("twice")


async def gone():
    try: await asyncio.sleep(PAUSE)
    except asyncio.CancelledError: return
    print("gone")


async def main():
    await quiet()
    await dots()
    await loud()
    await twice()
    await gone()


if __name__ == "__main__":
    asyncio.run(main())
