import asyncio

from pipeline.copy import copy
from pipeline.sinks import Disk, Memory


async def main():
    memory = Memory()
    await copy([1, 2], Disk())
    await copy([3], sink=memory)
    await memory.push_row(4)
    print(memory.rows)


if __name__ == "__main__":
    asyncio.run(main())
