import asyncio


async def main():
    loop = (  # first
        asyncio  # second
        .get_event_loop  # third
        (  # fourth
        )
    )
    loop.call_soon(print, "called")
    await asyncio.sleep(0)
    print(asyncio.\
        get_event_loop() is loop)


asyncio.run(main())
