import asyncio
import contextlib
from typing import Iterator


class Store:
    def __init__(self, name):
        self.name = name

    async def get(self, key):
        await asyncio.sleep(0)
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

    async def pop(self, key):
        await asyncio.sleep(0)
        return f"popped {await self.store.get(key)}"


@contextlib.contextmanager
def opened(name) -> Iterator[Store]:
    store = Store(name)
    yield store


@contextlib.contextmanager
def settings():
    # What a dictionary's 'get' gives is no coroutine.
    yield {"name": "default"}
