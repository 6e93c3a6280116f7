"""Everything that a program may do to catch the errors of a library."""

import asyncio
import contextlib

import wharf
from wharf_errors import Late, Refused

SHIPS = ["anna", "sunk", "slow", "far", "refused", "torn", ""]
LOST = (wharf.NoLink, wharf.BadName)


async def any_error(name):
    try:
        cargo = wharf.unload(name, wait=1)
        cargo.check()
        print(cargo.name)
    except wharf.WharfError as error:
        print("failed:", error)


async def any_error_of_papers(name):
    try:
        print(wharf.unload(name).papers())
    except wharf.WharfError:
        print("failed")


async def by_class(name):
    try:
        cargo = wharf.unload(name, wait=1)
        cargo.check()
        return cargo.papers()
    except Late as error:
        return f"late: {error}"
    except wharf.NoLink:
        return "no link"
    except (Refused, wharf.BadName) as error:
        return f"no: {error}"
    except wharf.BadPapers:
        return "torn"
    finally:
        print("tried", repr(name))


async def values_first(name):
    try:
        return wharf.unload(name).papers()
    except ValueError:
        return "no value"
    except wharf.WharfError:
        return "failed"


async def both_late(name):
    try:
        return wharf.unload(name, wait=1).name
    except (wharf.Late, asyncio.TimeoutError):
        return "late"
    except wharf.WharfError as error:
        raise RuntimeError(f"no {name}") from error


async def only_links(name):
    """Nothing is late where nobody waits."""
    try:
        return wharf.unload(name).name
    except wharf.NoLink:
        return "no link"
    except wharf.BadName:
        return "no name"


async def lost(name):
    try:
        return wharf.unload(name).name
    except LOST:
        return "lost"


async def lost_or_torn(names):
    for name in names:
        try:
            print(wharf.unload(name).papers())
        except LOST:
            continue
        except wharf.BadPapers:
            break
        else:
            print("read")
    else:
        print("all")


async def suppressed(name):
    with contextlib.suppress(wharf.WharfError):
        print(wharf.unload(name, wait=1).papers())
    with contextlib.suppress(wharf.Late, LOST), contextlib.suppress(KeyError):
        print(wharf.unload(name).name)


async def at_the_pier(names):
    with wharf.Pier() as pier:
        for name in names:
            try:
                cargo = pier.unload(name, wait=2)
                try:
                    cargo.check()
                except Refused:
                    print("refused", name)
                    raise
            except wharf.WharfError:
                print("failed", name)


async def asked(name):
    try:
        cargo = wharf.unload(name, wait=1)
        cargo.check()
    except Exception as error:
        if isinstance(error, (Late, wharf.NoLink)):
            print("the link:", error)
        elif not isinstance(error, wharf.WharfError):
            raise
        else:
            print("something else")
    else:
        print("all well")


async def twice(name):
    """What is tried again in a handler is caught around it."""
    try:
        try:
            return wharf.unload(name, wait=1).papers()
        except wharf.Late:
            return wharf.unload(name).papers()
    except (wharf.WharfError, wharf.BadPapers):
        return "failed twice"


async def as_a_file(name):
    try:
        return wharf.unload(name).name
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
    return wharf.unload(name, wait=1).papers()


async def caller(name):
    try:
        return await fetch(name)
    except wharf.WharfError:
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
