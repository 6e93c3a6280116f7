import asyncio

from app.rows import all_rows, rows


async def main():
    async for row in all_rows():
        print(row)
    few = rows(2)
    async for row in few:
        print("again", row)


if __name__ == "__main__":
    asyncio.run(main())
