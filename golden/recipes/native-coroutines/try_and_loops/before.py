import asyncio
import warnings

warnings.simplefilter("ignore")


@asyncio.coroutine
def fail():
    yield from asyncio.sleep(0)
    raise ValueError("failed")


@asyncio.coroutine
def main():
    for number in (yield from asyncio.sleep(0, range(2))):
        try:
            yield from fail()
        except ValueError as error:
            print((yield from asyncio.sleep(0, error)))
        finally:
            yield from asyncio.sleep(0)
    total = 0
    while (yield from asyncio.sleep(0, total < 3)):
        total += yield from asyncio.sleep(0, 1)
    assert (yield from asyncio.sleep(0, True)), "never"
    return total


print(asyncio.run(main()))
