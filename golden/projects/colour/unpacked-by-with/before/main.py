import contextlib
from naps import nap


class Pair:
    def __iter__(self):
        nap()
        yield "a"
        yield "b"


@contextlib.contextmanager
def opened():
    yield Pair()


if __name__ == "__main__":
    with opened() as (first, second):
        print(first, second)
