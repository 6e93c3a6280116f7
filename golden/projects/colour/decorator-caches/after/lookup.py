import asyncio
import functools
import time


@functools.lru_cache(maxsize=None)
def country(code):
    time.sleep(0.01)
    return code.upper()


class Map:
    @staticmethod
    async def north():
        await asyncio.sleep(0.01)
        return "up"

    @classmethod
    async def blank(cls):
        await asyncio.sleep(0.01)
        return cls()

    @functools.cached_property
    def scale(self):
        time.sleep(0.01)
        return 25000
