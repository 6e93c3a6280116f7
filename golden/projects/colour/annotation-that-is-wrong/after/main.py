import asyncio

from lib import Slow, show, Quick


async def main():
    await show(Slow())
    await show(Quick())


if __name__ == "__main__":
    asyncio.run(main())
