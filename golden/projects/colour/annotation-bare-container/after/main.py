import asyncio

import attributes
import functions
import methods
import nested


async def main():
    await attributes.main()
    await functions.main()
    await methods.main()
    await nested.main()


if __name__ == "__main__":
    asyncio.run(main())
