import asyncio
import warnings

warnings.simplefilter("ignore")


async def fail():
    await asyncio.sleep(0)
    raise ValueError("failed")


async def main():
    for number in await asyncio.sleep(0, range(2)):
        try:
            await fail()
        except ValueError as error:
            print(await asyncio.sleep(0, error))
        finally:
            await asyncio.sleep(0)
    total = 0
    while await asyncio.sleep(0, total < 3):
        total += await asyncio.sleep(0, 1)
    assert await asyncio.sleep(0, True), "never"
    return total


print(asyncio.run(main()))
