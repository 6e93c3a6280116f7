import asyncio

import frozen
import table


async def main():
    await frozen.main()
    await table.main()


if __name__ == "__main__":
    asyncio.run(main())
