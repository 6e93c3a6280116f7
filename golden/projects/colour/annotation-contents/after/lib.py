from typing import Dict, Iterable, List, Mapping, Optional
from naps import nap


class Row:
    async def fetch_it(self):
        await nap()
        return 1


class Store:
    rows: Dict[str, Row] = {}

    def __init__(self, given: Mapping[str, Row], other: Optional[Iterable[Row]] = None):
        self.given = given
        self.other: List[Row] = list(other or [])

    async def run(self):
        total = 0
        for row in self.given.values():
            total += await row.fetch_it()
        for row in self.other:
            total += await row.fetch_it()
        for key, row in self.rows.items():
            total += await row.fetch_it()
        return total


async def public(rows: Iterable[Row]):
    return [await row.fetch_it() for row in rows]
