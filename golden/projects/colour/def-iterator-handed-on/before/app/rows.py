import time
from collections.abc import Iterator


def rows(count: int) -> Iterator[int]:
    for number in range(count):
        time.sleep(0.001)
        yield number


def all_rows() -> Iterator[int]:
    return rows(3)
