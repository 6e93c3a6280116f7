import asyncio

import loop
import steps


async def main():
    await loop.main()
    await steps.main()


if __name__ == "__main__":
    asyncio.run(main())
