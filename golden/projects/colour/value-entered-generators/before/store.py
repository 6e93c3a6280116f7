import contextlib
import time
from typing import Iterator


class Store:
    def __init__(self, name):
        self.name = name

    def get(self, key):
        time.sleep(0)
        return f"{self.name}[{key}]"

    @contextlib.contextmanager
    def kept(self):
        yield self

    @contextlib.contextmanager
    def both(self):
        try:
            yield self, Cache(self)
        finally:
            print("closed")


class Cache:
    def __init__(self, store):
        self.store = store

    def pop(self, key):
        time.sleep(0)
        return f"popped {self.store.get(key)}"


@contextlib.contextmanager
def opened(name) -> Iterator[Store]:
    store = Store(name)
    yield store


@contextlib.contextmanager
def settings():
    # What a dictionary's 'get' gives is no coroutine.
    yield {"name": "default"}
