import asyncio

PAUSE = 0.01


async def work():
    await asyncio.sleep(PAUSE)


async def another_task():
    first = asyncio.ensure_future(work())
    second = asyncio.ensure_future(work())
    second.cancel()
    try:
        await first
    except asyncio.CancelledError:
        print("which one?")
        raise
    print("another task")


async def another_attribute():
    class Owner:
        reader = asyncio.ensure_future(work())
        writer = asyncio.ensure_future(work())

    Owner.writer.cancel()
    try:
        await Owner.reader
    except asyncio.CancelledError:
        raise
    print("another attribute")


async def not_only_the_task():
    task = asyncio.ensure_future(work())
    task.cancel()
    try:
        await asyncio.wait([task])
        await work()
    except asyncio.CancelledError:
        print("the task, or we?")
        raise
    print("not only")


async def bound_again():
    task = asyncio.ensure_future(work())
    task.cancel()
    task = asyncio.ensure_future(work())
    try:
        await task
    except asyncio.CancelledError:
        print("that one was not cancelled")
        raise
    print("bound again")


async def main():
    await another_task()
    await another_attribute()
    await not_only_the_task()
    await bound_again()


if __name__ == "__main__":
    asyncio.run(main())
