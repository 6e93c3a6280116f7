import asyncio

from probe import depth


async def log():
    print(f"depth()={await depth()!r}", f"depth() = {await depth()!s}", f"depth()={await depth():>6}")


if __name__ == "__main__":
    asyncio.run(log())
