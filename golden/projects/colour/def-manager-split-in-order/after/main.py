import asyncio

from res.things import quick, slow


async def main():
    with quick("a") as a:
        async with slow("b") as b:
            with quick("c") as c:
                print(a, b, c)


if __name__ == "__main__":
    asyncio.run(main())
