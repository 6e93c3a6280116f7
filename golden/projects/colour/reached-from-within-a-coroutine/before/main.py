import asyncio

import ring


async def main():
    times = 1

    def once():
        nonlocal times
        times += 1
        return ring.strike(times).strip()

    print(once())
    print([once() for _ in range(2)])


asyncio.run(main())
