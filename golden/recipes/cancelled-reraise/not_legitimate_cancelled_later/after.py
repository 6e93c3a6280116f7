import asyncio

PAUSE = 0.01


async def work():
    await asyncio.sleep(PAUSE)


async def in_the_handler():
    task = asyncio.ensure_future(work())
    try:
        await task
    except asyncio.CancelledError:
        task.cancel()
        print("we were cancelled, and the task with us")
        raise
    print("handler")


async def in_finally():
    task = asyncio.ensure_future(work())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
        raise
    finally:
        task.cancel()
    print("finally")


async def below():
    task = asyncio.ensure_future(work())
    try:
        await asyncio.wait([task])
    except asyncio.CancelledError:
        raise
    task.cancel()
    print("below")


async def in_the_handler_and_awaited():
    task = asyncio.ensure_future(work())
    try:
        await asyncio.wait([task])
    except asyncio.CancelledError:
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            pass
        raise
    print("awaited")


async def main():
    await in_the_handler()
    await in_finally()
    await below()
    await in_the_handler_and_awaited()


if __name__ == "__main__":
    asyncio.run(main())
