import asyncio

import t
from t import PAIRS, TABLE, VIEW


async def main():
    for name in TABLE:
        print(name, await TABLE[name]("1"))
    for f in VIEW:
        print(await f("2"))
    for name, f in PAIRS:
        print(name, await f("3"))
    for i, f in enumerate(t.TABLE.values()):
        print(i, await f("4"))
    print([await f("5") for f in list(TABLE.values())], ",".join(TABLE), "a" in TABLE, len(TABLE))
    print(await TABLE.get("zzz", t.b)("6"), await next(iter(TABLE.values()))("7"))


if __name__ == "__main__":
    asyncio.run(main())
