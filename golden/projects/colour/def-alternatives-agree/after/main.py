import asyncio

try:
    from fast.compiled import crunch
except ImportError:
    from fast.plain import crunch


async def main():
    print(await crunch([1, 2, 3]))


if __name__ == "__main__":
    asyncio.run(main())
