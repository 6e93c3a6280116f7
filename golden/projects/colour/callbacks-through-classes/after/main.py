import asyncio

from jobs import Loader


async def main():
    for job in Loader().jobs():
        print(await job.run())


if __name__ == "__main__":
    asyncio.run(main())
