"""A made-up library that unloads ships: the one for asyncio. Its errors have another order, and are no `OSError`s."""

import asyncio
import json


class AwharfError(Exception):
    pass


class LinkError(AwharfError):
    """Nobody answers."""


class LinkTimeout(LinkError, asyncio.TimeoutError):
    """It takes too long until somebody answers."""


class SlowError(LinkError, asyncio.TimeoutError):
    """It takes too long."""


class AnswerError(AwharfError):
    def __init__(self, text, name):
        super().__init__(text)
        self.name = name


class NameFault(AwharfError, ValueError):
    """No ship is called so."""


class Freight:
    def __init__(self, name):
        self.name = name
        self.is_refused = "refused" in name

    async def text(self):
        await asyncio.sleep(0)
        return "{" if "torn" in self.name else f'{{"ship": "{self.name}"}}'

    async def papers(self):
        """Nothing, where they cannot be read."""
        try:
            return json.loads(await self.text())
        except json.JSONDecodeError:
            return None

    def check(self):
        if self.is_refused:
            raise AnswerError(f"{self.name} is refused", self.name)


class _Unloading:
    def __init__(self, name, wait):
        self.name = name
        self.wait = wait

    async def __aenter__(self):
        await asyncio.sleep(0)
        if not self.name:
            raise NameFault("a ship has a name")
        if "sunk" in self.name:
            raise LinkError(f"{self.name} does not answer")
        if "slow" in self.name and self.wait is not None:
            raise SlowError(f"{self.name} takes too long")
        if "far" in self.name and self.wait is not None:
            raise LinkTimeout(f"{self.name} is too far away")
        return Freight(self.name)

    async def __aexit__(self, *details):
        pass


class Pier:
    def unload(self, name, *, wait=None):
        return _Unloading(name, wait)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        pass
