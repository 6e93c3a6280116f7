import asyncio

PAUSE = 0.01
STOPPING = False


async def without_else():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        if STOPPING:
            raise
        print("cancelled, but we go on")
        raise
    print("condition")


async def else_forgets():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError as error:
        if not STOPPING:
            print("cancelled, but we go on")
        elif PAUSE:
            raise error
        else:
            raise
        raise
    print("else")


async def loop_that_may_not_run():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        for _ in range(2 * STOPPING):
            raise
        raise
    print("for")


async def loop_with_condition():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        while STOPPING:
            raise
        raise
    print("while")


async def loop_that_is_left():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        while True:
            if not STOPPING:
                break
            raise
        raise
    print("while True")


async def caught_again():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        try:
            raise
        except BaseException:
            print("caught again")
        raise
    print("caught")


async def main():
    await without_else()
    await else_forgets()
    await loop_that_may_not_run()
    await loop_with_condition()
    await loop_that_is_left()
    await caught_again()


if __name__ == "__main__":
    asyncio.run(main())
