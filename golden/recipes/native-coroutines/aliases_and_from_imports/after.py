import asyncio as aio
import warnings

warnings.simplefilter("ignore")


async def one():
    return await aio.sleep(0, 1)


async def two():
    return 1 + await one()


async def three():
    first, second = await two(), await one()
    print([await one(), await two()], -await one(), await one() ** 2)
    if await one() and not await two() == 3:
        print(f"{await one()}", (await one()).real)
    return first + second


print(aio.run(three()))
