"""Where values are made, and how long they are used."""

import asyncio

import aharbor
import harbor


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


async def labels(ships):
    result = []
    async with aharbor.Pier() as pier:
        for ship in ships:
            if ship:
                async with pier.load(ship) as cargo:
                    result.append(await cargo.label())
    return result


async def fleet(ships):
    heavy = set()  # each once
    async with aharbor.Pier() as pier:
        for ship in ships:
            async with pier.load(ship) as cargo:
                if cargo.is_heavy:
                    async with pier.load(ship) as cargo_2:
                        heavy.add(cargo_2.tons)
        weights = {}
        for ship in ships:
            async with pier.load(ship) as cargo:
                weights[ship] = cargo.tons
        result = []
        for ship in ships:
            async with pier.load(ship + "+") as cargo:
                result.append(cargo.tons)
    print(max(result), sorted(heavy))
    return weights


async def docks(fleets):
    result = []
    async with aharbor.Pier() as pier:
        for ships in fleets:
            result_2 = []
            for ship in ships:
                async with pier.load(ship) as cargo:
                    result_2.append(cargo.ship)
            result.append(result_2)
    return result


async def half_full(ships):
    found = []
    async with aharbor.Pier() as pier:
        try:
            result = []
            for ship in ships:
                async with pier.load(ship) as cargo:
                    result.append(cargo.tons)
            found = result
        except aharbor.AharborError:
            print("one is lost")
    return found


async def until_heavy(ship):
    async with aharbor.Pier() as pier:
        while True:
            async with pier.load(ship) as cargo:
                if not cargo.tons < 8:
                    break
            ship += "+"
            if ship.startswith("x"):
                continue
        while True:
            async with pier.load(ship) as cargo:
                if (await cargo.manifest())["weight"] == 11:
                    break
            ship += "!"  # heavier
    return ship


async def choose(ship):
    if ship == "none":
        return 0
    else:
        async with aharbor.Pier() as pier:
            async with pier.load(ship) as cargo:
                if cargo.tons > 5:  # heavy
                    return 2
                elif ship == "anna":
                    return 1
                else:
                    return 3


async def noted(ship, path):
    with open(path) as notes:
        async with aharbor.Pier() as pier:
            async with pier.load(ship) as cargo:
                print(len(notes.read()) > 100, await cargo.label())


async def from_pier(ships):
    async with aharbor.Pier("north") as pier:
        result = []
        for ship in ships:
            async with pier.load(ship) as cargo:
                result.append(await cargo.label())
        return result


async def all_at_once(ships):
    return [harbor.load(ship) for ship in ships], sum(len(ship) for ship in ships)


async def any_heavy(ships):
    return any(harbor.load(ship).is_heavy for ship in ships)


async def own_pier(ship):
    async with aharbor.Pier("east") as pier:
        async with pier.load(ship) as cargo:
            print(await cargo.label())
            return cargo.ship


async def careful(ship):
    async with aharbor.Pier("west") as pier:
        async with pier.load(ship) as cargo:
            print(await cargo.label())


async def very_careful(ship):
    async with aharbor.Pier("south") as pier:
        try:
            async with pier.load(ship) as cargo:
                await cargo.unload()
        except aharbor.AharborError:
            # It happens.
            print("lost at sea")
        else:
            print(await cargo.label())
    return ship


async def closed_early(ship):
    async with aharbor.Pier("middle") as pier:
        if not ship:
            return None
        async with pier.load(ship) as cargo:
            label = await cargo.label()
    print("closed")
    return label


async def closed_between(ship):
    async with aharbor.Pier("inner") as pier:
        async with pier.load(ship) as cargo:
            print(await cargo.label())
        await pier.close()
        print(pier.name)


class Office:
    def __init__(self, pier: aharbor.Pier):
        self.pier = pier

    async def look(self, ship):
        async with self.pier.load(ship) as cargo:
            return await cargo.label()

    async def look_twice(self, ship):
        async def again():
            async with self.pier.load(ship + "+") as cargo:
                return cargo.tons

        async with self.pier.load(ship) as cargo:
            return cargo.tons, await again()


async def at_office(ship):
    async with aharbor.Pier() as pier:
        office = Office(pier)
        print(await office.look(ship), await office.look_twice(ship))


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
    fleet_of_three = ["karl", "", "ludwig"]
    print(await labels(fleet_of_three), await fleet(["max", "ottokar", "max"]))
    print(await docks([["paul"], [], ["quentin", "rosa"]]))
    print(await half_full(["siegfried", "tom"]), await half_full(["siegfried", "lost tom"]))
    print(await until_heavy("udo"), await until_heavy("xaver"))
    print([await choose(ship) for ship in ["none", "wilhelmine", "anna", "yves"]])
    await noted("zeno", __file__)
    print(await from_pier(["anton", "bruno"]))
    print(await own_pier("emma"))
    await careful("fritz")
    print(await very_careful("gustav"), await very_careful("lost gustav"))
    print(await closed_early(""), await closed_early("hugo"))
    await closed_between("inge")
    await at_office("jakob")
    print(len(await all_at_once(["carl"])), await any_heavy(["dieter"]))


asyncio.run(main())
