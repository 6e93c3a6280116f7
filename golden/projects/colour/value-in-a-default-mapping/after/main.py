import asyncio

import hooks
import nested


async def main():
    await hooks.main()
    nested.main()


if __name__ == "__main__":
    asyncio.run(main())
