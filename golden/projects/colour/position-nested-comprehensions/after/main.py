import asyncio

from grid import cell


async def main():
    print([[await cell(row, column) for column in range(3)] for row in range(3)])


if __name__ == "__main__":
    asyncio.run(main())
