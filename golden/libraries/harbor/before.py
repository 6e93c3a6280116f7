"""Where values are made, and how long they are used."""

import asyncio

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
