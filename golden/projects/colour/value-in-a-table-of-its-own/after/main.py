import asyncio

from t import Calc, calc


async def main():
    print(await calc("+", 1, 2), await calc("-", 1, 2))
    print(await Calc().run("3 - 1"), await Calc().run("3 + 1"), await Calc().run_match("+", 5, 5), await Calc().run_match("?"))


if __name__ == "__main__":
    asyncio.run(main())
