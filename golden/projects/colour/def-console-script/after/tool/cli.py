import asyncio
import sys

from tool.fetching import fetch


def main(arguments=None):
    return asyncio.run(_main_async(arguments))


async def _main_async(arguments=None):
    names = sys.argv[1:] if arguments is None else arguments
    for name in names or ["nothing"]:
        print(await fetch(name))
    return 0
