from collections.abc import Mapping
from naps import nap


class Table:
    async def keys(self):
        await nap()
        return ["a"]

    async def fetch(self, key):
        await nap()
        return key


async def show(table: Mapping):
    print(await table.fetch("x"), list(await table.keys()))
