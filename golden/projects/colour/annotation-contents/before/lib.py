from typing import Dict, Iterable, List, Mapping, Optional
from naps import nap


class Row:
    def fetch_it(self):
        nap()
        return 1


class Store:
    rows: Dict[str, Row] = {}

    def __init__(self, given: Mapping[str, Row], other: Optional[Iterable[Row]] = None):
        self.given = given
        self.other: List[Row] = list(other or [])

    def run(self):
        total = 0
        for row in self.given.values():
            total += row.fetch_it()
        for row in self.other:
            total += row.fetch_it()
        for key, row in self.rows.items():
            total += row.fetch_it()
        return total


def public(rows: Iterable[Row]):
    return [row.fetch_it() for row in rows]
