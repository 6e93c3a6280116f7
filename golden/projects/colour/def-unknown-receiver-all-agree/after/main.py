import asyncio

from pipeline.copy import copy
from pipeline.sinks import Disk, Network


async def main():
    await copy([1, 2], Disk())
    await copy([3], sink=Network())


if __name__ == "__main__":
    asyncio.run(main())
