import asyncio

from store import Store, opened, settings


async def main():
    store = Store("a")
    with store.kept() as kept:
        print(await kept.get(1))
    with opened("b") as other, other.both() as (same, cache):
        print(await same.get(2), await cache.pop(3))
    with settings() as found:
        print(found.get("name"), found.pop("name"))


if __name__ == "__main__":
    asyncio.run(main())
