import asyncio

import t


async def main():
    print(await t.call(1))
    t.use(t.slow)
    print(await t.call(2))


if __name__ == "__main__":
    asyncio.run(main())
