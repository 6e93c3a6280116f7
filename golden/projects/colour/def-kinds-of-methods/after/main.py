import asyncio

from cloud.buckets import Bucket, Mirror


async def main():
    for kind in (Bucket, Mirror):
        bucket = await kind.open("a")
        print(await bucket.get("k"), await bucket.get(3))


if __name__ == "__main__":
    asyncio.run(main())
