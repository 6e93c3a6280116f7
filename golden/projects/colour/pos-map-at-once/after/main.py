import asyncio


async def load(name):
    await asyncio.sleep(0)
    return f"{name}!"


async def size(name):
    await asyncio.sleep(0)
    return len(name)


class Shop:
    def __init__(self, names):
        self.names = names

    async def price(self, name):
        await asyncio.sleep(0)
        return len(name) * 2

    async def prices(self):
        return [await self.price(name) for name in self.names]

    async def dearest(self):
        return max([await self.price(name) for name in self.names], default=0)


async def main():
    names = ["pear", "fig", "plum"]
    print([await load(name) for name in names])
    print(sorted({await size(item) for item in sorted(names)}), tuple([await size(name) for name in names]))
    print(sum([await size(name) for name in names]), ", ".join([await load(name) for name in names]))
    # The longest first.
    print(
        sorted(
            [await load(item) for item in [name for name in names if name]],
            key=len,
            reverse=True,
        )
    )
    print(
        [  # all of them
            await load(name) for name in names
        ],
        len(
            {
                await size(name) for name in names
                # the different ones
            }
        ),
    )
    print(f"{set([await size(name) for name in names])} {[await size(name) for name in names]}")
    shop = Shop(names)
    print(await shop.prices(), await shop.dearest())


if __name__ == "__main__":
    asyncio.run(main())
