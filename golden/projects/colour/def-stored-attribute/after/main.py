import asyncio

from app.backends import Disk, Memory
from app.views import Preview, View


async def main():
    print(await View(Disk()).rows(), Preview(Memory()).rows())


if __name__ == "__main__":
    asyncio.run(main())
