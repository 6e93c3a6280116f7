import asyncio


async def wait(slow, parts):
    await asyncio.sleep( 0.001 )
    await asyncio.sleep (0)
    await asyncio.sleep(0,)
    await asyncio.sleep((0))
    await asyncio.sleep(0x0)
    await asyncio.sleep(1e-3 if slow else 0_0)
    await asyncio.sleep(
        # one part
        parts["a"]   # of two

        + parts['b']
    )  # and on
    await asyncio.sleep(0.0005 *
                        2)
    x = \
        await asyncio.sleep(0)
    print(x, await asyncio.sleep(
0))


asyncio.run(wait(True, {"a": 0.001, "b": 0}))
