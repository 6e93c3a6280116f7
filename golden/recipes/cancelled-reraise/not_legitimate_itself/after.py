import asyncio

PAUSE = 0.01


async def waits_for_itself():
    me = asyncio.current_task()
    if PAUSE > 30:
        me.cancel()
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("cancelled by itself")
        raise
    print("itself")


async def another_cancel():
    class Order:
        def cancel(self):
            print("the order is cancelled")

    order = Order()
    order.cancel()
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("not the order")
        raise
    print("another cancel")


async def timer():
    handle = asyncio.get_running_loop().call_later(60, print)
    handle.cancel()
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        print("not the timer")
        raise
    print("timer")


async def main():
    await waits_for_itself()
    await another_cancel()
    await timer()


if __name__ == "__main__":
    asyncio.run(main())
