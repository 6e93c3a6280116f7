import asyncio

from ferry.crew import arrive


async def main():
    for line in await arrive(["Anna", "Berta"]):
        print(line)


if __name__ == "__main__":
    asyncio.run(main())
