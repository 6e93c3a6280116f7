import asyncio
import contextlib

PAUSE = 0.01
JOBS = ["a", "b"]


async def in_condition():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        if JOBS:
            print("jobs are left")
        elif PAUSE:
            print("none is left")
        raise
    print("condition")


async def in_loop():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        for job in JOBS:
            if job == "b":
                break
            if not job:
                continue
            print("left:", job)
        else:
            print("all")
        raise
    print("loop")


async def in_with():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        with contextlib.suppress(OSError):
            print("closing")
        raise
    print("with")


async def in_try():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        try:
            print("closing")
        except OSError:
            raise
        finally:
            print("closed")
        raise
    print("try")


async def in_function():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        def close():
            raise OSError

        JOBS.append(close)
        raise
    print("function")


async def main():
    await in_condition()
    await in_loop()
    await in_with()
    await in_try()
    await in_function()


if __name__ == "__main__":
    asyncio.run(main())
