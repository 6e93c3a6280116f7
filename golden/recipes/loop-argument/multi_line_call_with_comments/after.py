import asyncio
import warnings

warnings.simplefilter("ignore")


async def main(loop):
    results = await asyncio.gather(
        asyncio.sleep(0, 1),  # the first
        asyncio.sleep(0, 2),
        # ours
        return_exceptions=True,
        # that is all
    )
    queue = asyncio.Queue(
        # how many
        maxsize=2,
    )
    only = asyncio.Event(
    )
    print(results, queue.maxsize, only.is_set())


async def run():
    await main(asyncio.get_event_loop())


asyncio.run(run())
