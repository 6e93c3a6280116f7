import asyncio
import warnings

warnings.simplefilter("ignore")


@asyncio.coroutine
def nothing():
    pass


@asyncio.coroutine
def early(number):
    if number:
        return
    return None


@asyncio.coroutine
def plain(number):
    if number == 1:
        return "text"
    if number == 2:
        return [number, number]
    return not number


async def main():
    print(await nothing(), await early(1), [await plain(number) for number in range(3)])


asyncio.run(main())
