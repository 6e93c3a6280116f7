import asyncio
import time


async def wait(pool):
    await asyncio.to_thread(time.sleep, 0.001)
    pool.submit(time.sleep, 1)
    await asyncio.gather(asyncio.to_thread(time.sleep, 0))
    time.sleep(0)
    return "ok"


class Pool:
    def submit(self, function, *args):
        print(function.__name__, args)


print(asyncio.run(wait(Pool())))
