import asyncio
import functools
import logging
import sys
import weakref
from naps import nap

log = logging.getLogger("shop")


class Source:
    def __repr__(self):
        return "a source"

    async def read(self):
        await nap()
        return "bread"

    async def close(self):
        await nap()
        print("closed")


class Rows:
    name = "rows"

    def __init__(self, source):
        self.owner = weakref.ref(source)


async def show(source: Source, times):
    print(await source.read() * times)
    await source.close()


async def main():
    logging.basicConfig(stream=sys.stdout, format="%(message)s")
    source = Source()
    rows = Rows(source)
    log.warning("%s of %s", rows.name, source)
    await show(source, 2)
    later = functools.partial(show, source)
    await later(3)


if __name__ == "__main__":
    asyncio.run(main())
