import argparse
import asyncio
from naps import nap


async def slow(options):
    await nap()
    print("slow")


class Slow:
    async def grab(self):
        await nap()
        return 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.set_defaults(source=Slow())
    options = parser.parse_args([])
    print(asyncio.run(options.source.grab()))
