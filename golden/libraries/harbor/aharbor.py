"""A made-up library that asks ships for their cargo: the one for asyncio.

Like the libraries that it is made after it reads late: what was not read before the cargo is let go is lost.
"""

import asyncio
import json


class AharborError(Exception):
    pass


class Cargo:
    def __init__(self, ship, weight):
        self.ship = ship
        self.tons = weight
        self._stream = json.dumps({"ship": ship, "weight": weight}).encode()
        self._body = None
        self._is_open = True

    @property
    def is_heavy(self):
        return self.tons > 5

    def check(self):
        if not self.tons:
            raise AharborError(f"{self.ship} is empty")

    async def unload(self):
        """All of it, kept from then on."""
        await asyncio.sleep(0)
        if "torn" in self.ship:
            raise AharborError(f"{self.ship} is torn")
        if self._body is None:
            assert self._is_open, "unloaded after it was let go"
            self._body = self._stream

    async def label(self):
        await self.unload()
        return self._body.decode()

    async def manifest(self):
        return json.loads(await self.label())

    async def crates(self):
        assert self._is_open, "unloaded after it was let go"
        for start in range(0, len(self._stream), 10):
            await asyncio.sleep(0)
            yield self._stream[start : start + 10]

    def __bool__(self):
        raise TypeError("a cargo is neither true nor false")


class _Loading:
    def __init__(self, pier, ship, options):
        self._pier = pier
        self._ship = ship
        self._options = options

    async def __aenter__(self):
        assert self._pier._is_open, "the pier is not open"
        await asyncio.sleep(0)
        print(self._pier.name, "loads", self._ship, *sorted(self._options))
        if "lost" in self._ship:
            raise AharborError(f"{self._ship} is lost")
        self._cargo = Cargo(self._ship, 0 if "empty" in self._ship else len(self._ship))
        return self._cargo

    async def __aexit__(self, *details):
        self._cargo._is_open = False


class Pier:
    def __init__(self, name="pier"):
        self.name = name
        self._is_open = False
        # Only the pier of a program's own makes noise when it closes.
        self._is_loud = name != "pier"

    def load(self, ship, **options):
        return _Loading(self, ship, options)

    async def close(self):
        if self._is_open and self._is_loud:
            print(self.name, "closes")
        self._is_open = False

    async def __aenter__(self):
        self._is_open = True
        return self

    async def __aexit__(self, *details):
        await self.close()
