import asyncio

NETWORK = (OSError, EOFError)
STOPPED = (asyncio.CancelledError, KeyboardInterrupt)


async def by_name():
    try:
        await asyncio.sleep(30)
    except STOPPED:
        print("stopped")


async def sum_of_two():
    try:
        await asyncio.sleep(30)
    except NETWORK + (asyncio.CancelledError,):
        print("stopped")


async def choice(strict):
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError if strict else OSError:
        print("stopped")


async def call(errors):
    try:
        await asyncio.sleep(30)
    except errors():
        print("stopped")
