import asyncio
import warnings

warnings.simplefilter("ignore")


async def nothing():
    pass


async def early(number):
    if number:
        return
    return None


async def plain(number):
    if number == 1:
        return "text"
    if number == 2:
        return [number, number]
    return not number


async def main():
    print(await nothing(), await early(1), [await plain(number) for number in range(3)])


asyncio.run(main())
