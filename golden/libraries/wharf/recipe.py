"""Unload ships without stopping the event loop.

>>> async def load(name):
...     try:
...         return wharf.unload(name).papers()
...     except wharf.WharfError:
...         return None
async def load(name):
    async with awharf.Pier() as pier:
        try:
            async with pier.unload(name) as freight:
                return json.loads(await freight.text())
        except (awharf.AwharfError, asyncio.TimeoutError, json.JSONDecodeError):
            return None
"""

import asyncio
import json

import awharf
import wharf
import wharf_errors

from segue import (
    MISSING,
    caught_above,
    declares,
    is_caught,
    passes,
    raises,
    refuse,
    replaces,
    review,
    shared,
)

aliases = {wharf_errors: wharf}


@shared
async def pier() -> awharf.Pier:
    async with awharf.Pier() as pier:
        yield pier


@replaces(wharf.unload)
async def unload(pier, name, *, wait=MISSING) -> awharf.Freight:
    async with pier.unload(name, wait=wait) as freight:
        yield freight


@replaces(wharf.Pier)
async def open_pier() -> awharf.Pier:
    async with awharf.Pier() as pier:
        yield pier


@replaces(wharf.Pier)
class Pier(awharf.Pier):
    async def unload(self, name, *, wait=MISSING) -> awharf.Freight:
        async with self.unload(name, wait=wait) as freight:
            yield freight


@replaces(wharf.Cargo)
class Cargo(awharf.Freight):
    name = awharf.Freight.name

    @raises(wharf.BadPapers)
    async def papers(self):
        if is_caught(wharf.BadPapers):
            return json.loads(await self.text())
        return await self.papers()

    def check(self):
        self.check()


@replaces(wharf.WharfError)
class WharfError(awharf.AwharfError, asyncio.TimeoutError):
    pass


@replaces(wharf.NoLink)
class NoLink(awharf.LinkError):
    if passes("wait") and not caught_above(wharf.Late):
        refuse("it would take those that are late, too: catch wharf.Late above it")


@replaces(wharf.Late)
class Late(asyncio.TimeoutError):
    pass


@replaces(wharf.LinkLate)
class LinkLate(awharf.LinkTimeout):
    pass


@replaces(wharf.Refused)
class Refused(awharf.AnswerError):
    ship = refuse("the answer is gone when the exception comes")


@replaces(wharf.BadName)
class BadName(awharf.NameFault):
    pass


@replaces(wharf.BadPapers)
class BadPapers(json.JSONDecodeError):
    pass


@declares(wharf.WharfError)
class _WharfError(OSError): ...


@declares(wharf.NoLink)
class _NoLink(wharf.WharfError): ...


@declares(wharf.Late)
class _Late(wharf.WharfError): ...


@declares(wharf.LinkLate)
class _LinkLate(wharf.NoLink, wharf.Late): ...


@declares(wharf.Refused)
class _Refused(wharf.WharfError): ...


@declares(wharf.BadName)
class _BadName(wharf.WharfError, ValueError): ...


@declares(wharf.BadPapers)
class _BadPapers(wharf.WharfError, json.JSONDecodeError): ...


@declares(json.JSONDecodeError)
class _JSONDecodeError(ValueError): ...


@declares(awharf.AwharfError)
class _AwharfError(Exception): ...


@declares(awharf.LinkError)
class _LinkError(awharf.AwharfError): ...


@declares(awharf.LinkTimeout)
class _LinkTimeout(awharf.LinkError, asyncio.TimeoutError): ...


@declares(awharf.SlowError)
class _SlowError(awharf.LinkError, asyncio.TimeoutError): ...


@declares(awharf.AnswerError)
class _AnswerError(awharf.AwharfError): ...


@declares(awharf.NameFault)
class _NameFault(awharf.AwharfError, ValueError): ...


@declares(wharf.Cargo)
class _Cargo:
    name: str


@declares(wharf.unload)
def _unload(name) -> wharf.Cargo: ...
