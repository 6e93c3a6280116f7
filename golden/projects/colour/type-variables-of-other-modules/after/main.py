import asyncio

from pool.connection import Connection, Spare
from pool.pool import Pool, check


async def main():
    pool = Pool(Connection)
    print(await pool.check(Connection()), await check(Spare()))


if __name__ == "__main__":
    asyncio.run(main())
