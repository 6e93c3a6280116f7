"""Where values are made, and how long they are used."""

import asyncio

import aharbor


async def below_try(ship):
    async with aharbor.Pier() as pier:
        try:
            async with pier.load(ship) as cargo:
                await cargo.unload()
            cargo.check()
        except aharbor.AharborError as error:
            print("failed:", error)
            return None
    print(cargo.tons)
    return (await cargo.manifest())["ship"]


async def tried_again(ship):
    async with aharbor.Pier() as pier:
        for attempt in range(3):
            try:
                async with pier.load(ship, attempt=attempt) as cargo:  # may be lost
                    await cargo.unload()
                break
            except aharbor.AharborError:
                print("once more")
        else:
            return "given up"
    return await cargo.label()


async def perhaps_none(ship):
    cargo = None
    async with aharbor.Pier() as pier:
        try:
            async with pier.load(ship) as cargo_2:
                await cargo_2.unload()
                cargo = cargo_2
        except aharbor.AharborError:
            print("nothing came")
    if cargo is not None and cargo.is_heavy:
        return "heavy"
    return "light" if cargo is not None else "none"


async def one_of_two(ship, other):
    async with aharbor.Pier() as pier:
        if other:
            async with pier.load(other) as cargo:
                await cargo.unload()
        else:
            async with pier.load(ship, slow=True) as cargo:
                await cargo.unload()
    return cargo.ship, await cargo.label()


async def next_ships(ship):
    found = []
    async with aharbor.Pier() as pier:
        async with pier.load(ship) as cargo:
            await cargo.unload()
        while len(found) < 3:
            found.append((await cargo.manifest())["weight"])
            async with pier.load(cargo.ship + "+") as cargo:
                await cargo.unload()
    return found


async def in_finally(ship):
    cargo = None
    async with aharbor.Pier() as pier:
        try:
            async with pier.load(ship) as cargo_2:
                await cargo_2.unload()
                cargo = cargo_2
            if not cargo.is_heavy:
                return "light"
            return await cargo.label()
        finally:
            if cargo is not None:
                print("done with", cargo.ship)


async def otherwise(ship):
    async with aharbor.Pier() as pier:
        try:
            async with pier.load(ship) as cargo:
                await cargo.unload()
        except aharbor.AharborError:
            print("no ship")
        else:
            print(await cargo.manifest())
        finally:
            print("tried", ship)


async def main():
    for ship in ["anna", "lost anna", "empty"]:
        print(await below_try(ship))
    print(await tried_again("berta"), await tried_again("lost berta"))
    print([await perhaps_none(ship) for ship in ["dora", "lost dora", "theodora"]])
    print(await one_of_two("emil", None), await one_of_two("emil", "frida"))
    print(await next_ships("greta"))
    print(await in_finally("hans"), await in_finally("heinrich"))
    await otherwise("ida")
    await otherwise("lost ida")


asyncio.run(main())
