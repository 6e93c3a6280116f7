import asyncio

from scale import names, options, weigh


async def main():
    print(await weigh() ** 2, -await weigh(), not await weigh(), await weigh() + 1, 1 + await weigh())
    print("a" if await weigh() else "b", await weigh() == 2, 1 < await weigh() < 3, await weigh(0) or await weigh(4))
    print(*await names(), **await options())
    print(f"{await weigh()!r:>3}", f"{await weigh():03}", sep=str(await weigh()))
    if (total := await weigh()) > 1:
        print(total, "abcdef"[await weigh():await weigh(4)])
    pair = await weigh(), await weigh(3)
    assert await weigh() == 2, await weigh()
    shelf = {2: "two", 3: "three"}
    del shelf[await weigh()]
    shelf[await weigh()] = pair
    print(shelf)
    for name in await names():
        print(name)
    match await weigh():
        case 2 if await weigh() == 2:
            print("two")

    def inner(amount=await weigh()):
        return amount

    while await weigh(inner()) > 2:
        pass
    return await weigh(0)


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main()))
