import asyncio

from callers import *
from others import play


async def main():
    await call_all()
    await call_locally()
    print(play())


if __name__ == "__main__":
    asyncio.run(main())
