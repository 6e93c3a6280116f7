import asyncio

try:
    from quick import pack
except ImportError:
    from slow import pack


async def main():
    print(await pack("abc"))


if __name__ == "__main__":
    asyncio.run(main())
