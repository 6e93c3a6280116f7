import functools
from naps import nap


class Box:
    def __init__(self, n):
        self.n = n

    async def load(self):
        await nap()
        return self.n


class Quick:
    def load(self):
        return 9


make = functools.partial(Box, 3)
