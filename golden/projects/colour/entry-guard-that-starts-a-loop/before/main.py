import asyncio

from horn import blow


async def sail():
    await asyncio.sleep(0)
    print("sailing")


if __name__ == "__main__":
    blow("low")
    asyncio.run(sail())
    blow("high")
