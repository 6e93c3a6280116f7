import asyncio
import time


async def wait(slow, parts):
    time.sleep( 0.001 )
    time.sleep (0)
    time.sleep(0,)
    time.sleep((0))
    time.sleep(0x0)
    time.sleep(1e-3 if slow else 0_0)
    time.sleep(
        # one part
        parts["a"]   # of two

        + parts['b']
    )  # and on
    time.sleep(0.0005 *
               2)
    x = \
        time.sleep(0)
    print(x, time.sleep(
0))


asyncio.run(wait(True, {"a": 0.001, "b": 0}))
