import asyncio
import asyncio as aio
import asyncio.exceptions
from asyncio import CancelledError
from asyncio import CancelledError as Gone
from asyncio import exceptions
from asyncio.exceptions import CancelledError as Left

PAUSE = 0.01


async def one():
    try:
        await asyncio.sleep(PAUSE)
    except aio.CancelledError:
        print("one")
        raise


async def two():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.exceptions.CancelledError:
        print("two")
        raise


async def three():
    try:
        await asyncio.sleep(PAUSE)
    except CancelledError:
        print("three")
        raise


async def four():
    try:
        await asyncio.sleep(PAUSE)
    except Gone:
        print("four")
        raise


async def five():
    try:
        await asyncio.sleep(PAUSE)
    except exceptions.CancelledError:
        print("five")
        raise


async def six():
    try:
        await asyncio.sleep(PAUSE)
    except Left:
        print("six")
        raise


async def seven():
    from asyncio import CancelledError as Stopped

    try:
        await asyncio.sleep(PAUSE)
    except Stopped:
        print("seven")
        raise


async def main():
    for coroutine in one, two, three, four, five, six, seven:
        await coroutine()
        print(coroutine.__name__)


if __name__ == "__main__":
    asyncio.run(main())
