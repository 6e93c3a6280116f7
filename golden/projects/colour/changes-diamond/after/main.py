import asyncio

from left import left
from right import right


async def factorial(number):
    return number * await factorial(number - 1) if number > 1 else await left(0)


async def main():
    print(await left(3), await right(2), await factorial(5))


if __name__ == "__main__":
    asyncio.run(main())
