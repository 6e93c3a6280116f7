import asyncio
import warnings

warnings.simplefilter("ignore")


async def main(loop):
    lock = asyncio.Lock(loop=loop)
    async with lock:
        await asyncio.sleep(0, loop=loop)
        print(await asyncio.sleep(0, "result", loop=loop))


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main(loop))
loop.close()
