import functools
import logging
import sys
import weakref
from naps import nap

log = logging.getLogger("shop")


class Source:
    def __repr__(self):
        return "a source"

    def read(self):
        nap()
        return "bread"

    def close(self):
        nap()
        print("closed")


class Rows:
    name = "rows"

    def __init__(self, source):
        self.owner = weakref.ref(source)


def show(source: Source, times):
    print(source.read() * times)
    source.close()


def main():
    logging.basicConfig(stream=sys.stdout, format="%(message)s")
    source = Source()
    rows = Rows(source)
    log.warning("%s of %s", rows.name, source)
    show(source, 2)
    later = functools.partial(show, source)
    later(3)


if __name__ == "__main__":
    main()
