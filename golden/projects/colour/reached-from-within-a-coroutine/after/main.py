import asyncio

import ring


async def main():
    times = 1

    async def once():
        nonlocal times
        times += 1
        return (await ring.strike(times)).strip()

    print(await once())
    print([await once() for _ in range(2)])


asyncio.run(main())
