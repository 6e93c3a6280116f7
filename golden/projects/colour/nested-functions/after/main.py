import asyncio

from bakery import bake
from orders import counter


async def main():
    print(await bake(3))
    print(await counter()())


if __name__ == "__main__":
    asyncio.run(main())
