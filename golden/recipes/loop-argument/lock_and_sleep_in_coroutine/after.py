import asyncio
import warnings

warnings.simplefilter("ignore")


async def main(loop):
    lock = asyncio.Lock()
    async with lock:
        await asyncio.sleep(0)
        print(await asyncio.sleep(0, "result"))


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main(loop))
loop.close()
