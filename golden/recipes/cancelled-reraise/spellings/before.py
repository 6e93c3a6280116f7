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


async def two():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.exceptions.CancelledError:
        print("two")


async def three():
    try:
        await asyncio.sleep(PAUSE)
    except CancelledError:
        print("three")


async def four():
    try:
        await asyncio.sleep(PAUSE)
    except Gone:
        print("four")


async def five():
    try:
        await asyncio.sleep(PAUSE)
    except exceptions.CancelledError:
        print("five")


async def six():
    try:
        await asyncio.sleep(PAUSE)
    except Left:
        print("six")


async def seven():
    from asyncio import CancelledError as Stopped

    try:
        await asyncio.sleep(PAUSE)
    except Stopped:
        print("seven")


async def main():
    for coroutine in one, two, three, four, five, six, seven:
        await coroutine()
        print(coroutine.__name__)


if __name__ == "__main__":
    asyncio.run(main())
