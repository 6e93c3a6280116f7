import asyncio
import warnings

warnings.simplefilter("ignore")


def start(loop):
    return asyncio.wait_for(asyncio.sleep(0, "done"), 1)


loop = asyncio.new_event_loop()
print(loop.run_until_complete(start(loop)))
loop.close()
