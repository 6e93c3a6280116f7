import time
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused(seconds: float) -> Iterator[None]:
    """Wait before and after."""
    time.sleep(seconds)
    yield
    time.sleep(seconds)
