import asyncio

from bucket import Bucket


async def main():
    bucket = Bucket()
    print(await bucket.names(), await bucket.list("a"))


if __name__ == "__main__":
    asyncio.run(main())
