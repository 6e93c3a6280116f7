"""Load ships without stopping the event loop.

>>> async def weigh(ship):
...     try:
...         cargo = harbor.load(ship)
...     except harbor.HarborError:
...         return None
...     return cargo.manifest()["weight"]
async def weigh(ship):
    async with aharbor.Pier() as pier:
        try:
            async with pier.load(ship) as cargo:
                await cargo.unload()
        except aharbor.AharborError:
            return None
        return (await cargo.manifest())["weight"]
"""

import aharbor
import harbor

from segue import MISSING, is_closed_behind, is_left, refuse, replaces, shared


@shared
async def pier() -> aharbor.Pier:
    async with aharbor.Pier() as pier:
        yield pier


@replaces(harbor.load)
async def load(pier, ship, **options) -> aharbor.Cargo:
    async with pier.load(ship, **options) as cargo:
        yield cargo


@replaces(harbor.Pier)
async def open_pier(name=MISSING) -> aharbor.Pier:
    async with aharbor.Pier(name) as pier:
        yield pier


@replaces(harbor.Pier)
class Pier(aharbor.Pier):
    name = aharbor.Pier.name

    async def load(self, ship, **options) -> aharbor.Cargo:
        async with self.load(ship, **options) as cargo:
            yield cargo

    async def close(self):
        if not is_closed_behind(self):
            await self.close()


@replaces(harbor.Cargo)
class Cargo(aharbor.Cargo):
    ship = aharbor.Cargo.ship
    weight = aharbor.Cargo.tons
    is_heavy = aharbor.Cargo.is_heavy
    check = aharbor.Cargo.check

    @property
    async def label(self):
        return await self.label()

    async def manifest(self):
        return await self.manifest()

    async def crates(self):
        if is_left(self):
            refuse("crates are gone when the cargo is let go")
        async for crate in self.crates():
            yield crate

    def __bool__(self):
        return self.is_heavy

    async def __leave__(self):
        await self.unload()


@replaces(harbor.HarborError)
class HarborError(aharbor.AharborError):
    pass
