import asyncio

from hooks import after, before, run


@before
async def log(x):
    await asyncio.sleep(0.001)
    print("before", x)


@after
async def done(x):
    print("after", x)


@after
async def done2(x):
    await asyncio.sleep(0.001)
    print("after2", x)


def double(x):
    return x * 2


async def main():
    print(await run(double, 4))


if __name__ == "__main__":
    asyncio.run(main())
