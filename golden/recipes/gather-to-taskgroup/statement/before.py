import asyncio

log = []


async def warm_up(name):
    await asyncio.sleep(0)
    log.append(name)


async def main():
    print("before")
    await asyncio.gather(warm_up("cache"), warm_up(name="index"))
    print("after", log)
    await asyncio.gather(
        warm_up("one"),
        warm_up("two"),
        asyncio.sleep(0),
    )
    print(log)


asyncio.run(main())
