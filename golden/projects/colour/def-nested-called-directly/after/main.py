import asyncio

from app.polling import poll


async def main():
    print(await poll(["bad", "worse", "good"]), await poll(["bad"]))


if __name__ == "__main__":
    asyncio.run(main())
