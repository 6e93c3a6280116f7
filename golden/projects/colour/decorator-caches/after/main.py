import asyncio

from lookup import Map, country


async def main():
    sheet = await Map.blank()
    print(await sheet.north(), await Map.north(), sheet.scale, country("de"))


if __name__ == "__main__":
    asyncio.run(main())
