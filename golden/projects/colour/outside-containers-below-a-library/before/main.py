import argparse
import collections
import threading
from naps import nap


class Slow:
    def grab(self):
        nap()
        return 1


class Table(collections.UserDict):
    pass


class Kept(dict):
    pass


class Local(threading.local):
    pass


if __name__ == "__main__":
    table = Table()
    table["x"] = Slow()
    print(table["x"].grab())
    print(table.data["x"].grab())
