import asyncio

from app.logs import Log, Loud


async def main():
    loud = Loud()
    await Loud.write(loud, "one")
    await Log.write(loud, "two")
    await type(loud)().write("three")


if __name__ == "__main__":
    asyncio.run(main())
