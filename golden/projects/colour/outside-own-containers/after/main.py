import asyncio

from naps import nap


class Slow:
    async def grab(self):
        await nap()
        return 1


class Kept(dict):
    pass


class Row(list):
    pass


async def main():
    kept = Kept()
    kept["x"] = Slow()
    print(await kept["x"].grab())
    print(await kept.get("x").grab())
    row = Row()
    row.append(Slow())
    for one in row:
        print(await one.grab())
    print(await row[0].grab())


if __name__ == "__main__":
    asyncio.run(main())
