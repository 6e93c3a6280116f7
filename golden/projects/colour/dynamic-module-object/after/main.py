import asyncio

import lib
import other


async def main():
    await lib.show()
    other.install()
    await lib.show()


if __name__ == "__main__":
    asyncio.run(main())
