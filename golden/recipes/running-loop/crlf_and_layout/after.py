import asyncio


async def main():
    loop = (  # first
        asyncio  # second
        .get_running_loop  # third
        (  # fourth
        )
    )
    loop.call_soon(print, "called")
    await asyncio.sleep(0)
    print(asyncio.\
        get_running_loop() is loop)


asyncio.run(main())
