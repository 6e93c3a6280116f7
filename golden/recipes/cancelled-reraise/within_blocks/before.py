import asyncio

PAUSE = 0.01


async def within_timeout():
    async with asyncio.timeout(60):
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            print("cancelled, or too late")
    print("in time")


async def within_lock():
    async with asyncio.Lock() as lock:
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            print("cancelled", lock)
    print("unlocked")


async def around_group():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(PAUSE))
    except asyncio.CancelledError:
        print("the group is gone")
    print("grouped")


async def cancel_child():
    async def child():
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            print("the child is gone")

    await child()
    print("grown up")


async def main():
    await within_timeout()
    await within_lock()
    await around_group()
    await cancel_child()


if __name__ == "__main__":
    asyncio.run(main())
