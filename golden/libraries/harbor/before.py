"""Where values are made, and how long they are used."""

import asyncio

import aharbor
import harbor


async def below_try(ship):
    try:
        cargo = harbor.load(ship)
        cargo.check()
    except harbor.HarborError as error:
        print("failed:", error)
        return None
    print(cargo.weight)
    return cargo.manifest()["ship"]


async def tried_again(ship):
    for attempt in range(3):
        try:
            cargo = harbor.load(ship, attempt=attempt)  # may be lost
            break
        except harbor.HarborError:
            print("once more")
    else:
        return "given up"
    return cargo.label


async def perhaps_none(ship):
    cargo = None
    try:
        cargo = harbor.load(ship)
    except harbor.HarborError:
        print("nothing came")
    if cargo:
        return "heavy"
    return "light" if cargo is not None else "none"


async def one_of_two(ship, other):
    if other:
        cargo = harbor.load(other)
    else:
        cargo = harbor.load(ship, slow=True)
    return cargo.ship, cargo.label


async def next_ships(ship):
    found = []
    cargo = harbor.load(ship)
    while len(found) < 3:
        found.append(cargo.manifest()["weight"])
        cargo = harbor.load(cargo.ship + "+")
    return found


async def in_finally(ship):
    cargo = None
    try:
        cargo = harbor.load(ship)
        if not cargo.is_heavy:
            return "light"
        return cargo.label
    finally:
        if cargo is not None:
            print("done with", cargo.ship)


async def otherwise(ship):
    try:
        cargo = harbor.load(ship)
    except harbor.HarborError:
        print("no ship")
    else:
        print(cargo.manifest())
    finally:
        print("tried", ship)


async def labels(ships):
    return [harbor.load(ship).label for ship in ships if ship]


async def fleet(ships):
    heavy = {harbor.load(ship).weight for ship in ships if harbor.load(ship)}  # each once
    weights = {ship: harbor.load(ship).weight for ship in ships}
    print(max([harbor.load(ship + "+").weight for ship in ships]), sorted(heavy))
    return weights


async def docks(fleets):
    return [[harbor.load(ship).ship for ship in ships] for ships in fleets]


async def half_full(ships):
    found = []
    try:
        found = [harbor.load(ship).weight for ship in ships]
    except harbor.HarborError:
        print("one is lost")
    return found


async def until_heavy(ship):
    while harbor.load(ship).weight < 8:
        ship += "+"
        if ship.startswith("x"):
            continue
    while not harbor.load(ship).manifest()["weight"] == 11:
        ship += "!"  # heavier
    return ship


async def choose(ship):
    if ship == "none":
        return 0
    elif harbor.load(ship).weight > 5:  # heavy
        return 2
    elif ship == "anna":
        return 1
    else:
        return 3


async def noted(ship, path):
    with open(path) as notes, harbor.load(ship) as cargo:
        print(len(notes.read()) > 100, cargo.label)


async def from_pier(ships):
    with harbor.Pier("north") as pier:
        return [pier.load(ship).label for ship in ships]


async def all_at_once(ships):
    return [harbor.load(ship) for ship in ships], sum(len(ship) for ship in ships)


async def any_heavy(ships):
    return any(harbor.load(ship).is_heavy for ship in ships)


async def own_pier(ship):
    pier = harbor.Pier("east")
    cargo = pier.load(ship)
    print(cargo.label)
    pier.close()
    return cargo.ship


async def careful(ship):
    pier = harbor.Pier("west")
    try:
        cargo = pier.load(ship)
        print(cargo.label)
    finally:
        pier.close()


async def very_careful(ship):
    pier = harbor.Pier("south")
    try:
        cargo = pier.load(ship)
    except harbor.HarborError:
        # It happens.
        print("lost at sea")
    else:
        print(cargo.label)
    finally:
        pier.close()
    return ship


async def closed_early(ship):
    pier = harbor.Pier("middle")
    if not ship:
        pier.close()
        return None
    label = pier.load(ship).label
    pier.close()
    print("closed")
    return label


async def closed_between(ship):
    with harbor.Pier("inner") as pier:
        print(pier.load(ship).label)
        pier.close()
        print(pier.name)


class Office:
    def __init__(self, pier: aharbor.Pier):
        self.pier = pier

    async def look(self, ship):
        return harbor.load(ship).label

    async def look_twice(self, ship):
        async def again():
            return harbor.load(ship + "+").weight

        return harbor.load(ship).weight, await again()


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
