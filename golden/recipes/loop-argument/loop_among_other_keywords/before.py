import asyncio
import warnings

warnings.simplefilter("ignore")


async def main(loop=None):
    print(await asyncio.wait_for(asyncio.sleep(0, 7), loop=loop, timeout=1))
    print(await asyncio.wait_for(timeout=1, fut=asyncio.sleep(0, 8), loop=None))
    done, pending = await asyncio.wait(
        [asyncio.ensure_future(asyncio.sleep(0))], loop=loop, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))


asyncio.run(main())
