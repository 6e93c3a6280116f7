from collections.abc import Mapping
from naps import nap


class Table:
    def keys(self):
        nap()
        return ["a"]

    def fetch(self, key):
        nap()
        return key


def show(table: Mapping):
    print(table.fetch("x"), list(table.keys()))
