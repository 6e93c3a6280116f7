import asyncio
import warnings

warnings.simplefilter("ignore")


def start(loop):
    return asyncio.wait_for(asyncio.sleep(0, "done", loop=loop), 1, loop=loop)


loop = asyncio.new_event_loop()
print(loop.run_until_complete(start(loop)))
loop.close()
