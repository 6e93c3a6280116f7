import anyio
from anyio import get_cancelled_exc_class


async def by_module():
    try:
        await anyio.sleep(30)
    except anyio.get_cancelled_exc_class():
        print("cancelled")
        raise


async def by_name():
    try:
        await anyio.sleep(30)
    except get_cancelled_exc_class() as error:
        raise  # print(error)


async def raised():
    try:
        await anyio.sleep(30)
    except anyio.get_cancelled_exc_class():
        print("cancelled")
        raise


async def other_errors():
    try:
        await anyio.sleep(30)
    except anyio.BrokenResourceError:
        print("broken")


async def other_calls():
    try:
        await anyio.sleep(30)
    except anyio.get_all_errors():
        print("broken")
