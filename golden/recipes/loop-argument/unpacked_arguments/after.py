import asyncio
import warnings

warnings.simplefilter("ignore")


async def main(*delays, **options):
    print(await asyncio.gather(*[asyncio.sleep(0, delay) for delay in delays], loop=options["loop"].get, **{}))


async def other(loop, delays, options):
    print(await asyncio.gather(*(asyncio.sleep(0, delay) for delay in delays), **options))


async def run():
    await other(asyncio.get_event_loop(), [1, 2], {"return_exceptions": True})


asyncio.run(run())
