"""Everything that a program may do to catch the errors of a library."""

import asyncio
import contextlib
import json

import awharf
import wharf
from wharf_errors import Refused

SHIPS = ["anna", "sunk", "slow", "far", "refused", "torn", ""]
LOST = (awharf.LinkError, awharf.NameFault)


async def any_error(name):
    async with awharf.Pier() as pier:
        try:
            async with pier.unload(name, wait=1) as cargo:
                cargo.check()
                print(cargo.name)
        except (awharf.AwharfError, asyncio.TimeoutError) as error:
            print("failed:", error)


async def any_error_of_papers(name):
    async with awharf.Pier() as pier:
        try:
            async with pier.unload(name) as freight:
                print(json.loads(await freight.text()))
        except (awharf.AwharfError, asyncio.TimeoutError, json.JSONDecodeError):
            print("failed")


async def by_class(name):
    async with awharf.Pier() as pier:
        try:
            async with pier.unload(name, wait=1) as cargo:
                cargo.check()
                return json.loads(await cargo.text())
        except asyncio.TimeoutError as error:
            return f"late: {error}"
        except awharf.LinkError:
            return "no link"
        except (awharf.AnswerError, awharf.NameFault) as error:
            return f"no: {error}"
        except json.JSONDecodeError:
            return "torn"
        finally:
            print("tried", repr(name))


async def values_first(name):
    async with awharf.Pier() as pier:
        try:
            async with pier.unload(name) as freight:
                return json.loads(await freight.text())
        except ValueError:
            return "no value"
        except (awharf.AwharfError, asyncio.TimeoutError):
            return "failed"


async def both_late(name):
    async with awharf.Pier() as pier:
        try:
            async with pier.unload(name, wait=1) as freight:
                return freight.name
        except asyncio.TimeoutError:
            return "late"
        except awharf.AwharfError as error:
            raise RuntimeError(f"no {name}") from error


async def only_links(name):
    """Nothing is late where nobody waits."""
    async with awharf.Pier() as pier:
        try:
            async with pier.unload(name) as freight:
                return freight.name
        except awharf.LinkError:
            return "no link"
        except awharf.NameFault:
            return "no name"


async def lost(name):
    async with awharf.Pier() as pier:
        try:
            async with pier.unload(name) as freight:
                return freight.name
        except LOST:
            return "lost"


async def lost_or_torn(names):
    async with awharf.Pier() as pier:
        for name in names:
            try:
                async with pier.unload(name) as freight:
                    print(json.loads(await freight.text()))
            except LOST:
                continue
            except json.JSONDecodeError:
                break
            else:
                print("read")
        else:
            print("all")


async def suppressed(name):
    async with awharf.Pier() as pier:
        with contextlib.suppress(awharf.AwharfError, asyncio.TimeoutError, json.JSONDecodeError):
            async with pier.unload(name, wait=1) as freight:
                print(json.loads(await freight.text()))
        with contextlib.suppress(asyncio.TimeoutError, LOST), contextlib.suppress(KeyError):
            async with pier.unload(name) as freight:
                print(freight.name)


async def at_the_pier(names):
    async with awharf.Pier() as pier:
        for name in names:
            try:
                async with pier.unload(name, wait=2) as cargo:
                    try:
                        cargo.check()
                    except awharf.AnswerError:
                        print("refused", name)
                        raise
            except (awharf.AwharfError, asyncio.TimeoutError):
                print("failed", name)


async def asked(name):
    async with awharf.Pier() as pier:
        try:
            async with pier.unload(name, wait=1) as cargo:
                cargo.check()
        except Exception as error:
            if isinstance(error, (asyncio.TimeoutError, awharf.LinkError)):
                print("the link:", error)
            elif not isinstance(error, (awharf.AwharfError, asyncio.TimeoutError)):
                raise
            else:
                print("something else")
        else:
            print("all well")


async def twice(name):
    """What is tried again in a handler is caught around it."""
    async with awharf.Pier() as pier:
        try:
            try:
                async with pier.unload(name, wait=1) as freight:
                    return json.loads(await freight.text())
            except asyncio.TimeoutError:
                async with pier.unload(name) as freight:
                    return json.loads(await freight.text())
        except (awharf.AwharfError, asyncio.TimeoutError, json.JSONDecodeError):
            return "failed twice"


async def as_a_file(name):
    async with awharf.Pier() as pier:
        try:
            async with pier.unload(name) as freight:
                return freight.name
        except OSError:
            return "no file"


async def waits_for_a_link(name):
    try:
        return wharf.unload(name, wait=1).name
    except wharf.NoLink:
        return "no link"


async def refuses(name):
    if "refused" in name:
        raise Refused("not here")
    return wharf.unload(name).name


async def of_which_ship(name):
    try:
        wharf.unload(name).check()
    except Refused as error:
        print(error.ship.name)


async def fetch(name):
    async with awharf.Pier() as pier:
        async with pier.unload(name, wait=1) as freight:
            return json.loads(await freight.text())


async def caller(name):
    try:
        return await fetch(name)
    except (awharf.AwharfError, asyncio.TimeoutError, json.JSONDecodeError):
        return "failed below"


async def main():
    for name in SHIPS:
        await any_error(name)
        await any_error_of_papers(name)
        print(await by_class(name))
        print(await values_first(name))
        try:
            print(await both_late(name))
        except RuntimeError as error:
            print(error)
        print(await only_links(name))
        print(await lost(name))
        await suppressed(name)
        await asked(name)
        print(await twice(name))
        print(await caller(name))
    await lost_or_torn(SHIPS)
    await at_the_pier(SHIPS)


asyncio.run(main())
