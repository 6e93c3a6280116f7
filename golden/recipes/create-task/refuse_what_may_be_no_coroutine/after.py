import asyncio
import functools
from contextlib import asynccontextmanager


async def work():
    return 1


def future():
    result = asyncio.get_running_loop().create_future()
    result.set_result(2)
    return result


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return 3


def started(function):
    @functools.wraps(function)
    def wrapper(*args):
        return asyncio.ensure_future(function(*args))

    return wrapper


@started
async def decorated():
    return 4


async def rebound():
    return 0


rebound = started(work)


def either(flag):
    return work() if flag else future()


async def main(given):
    coroutine = work()
    for awaitable in [future(), Awaitable(), decorated(), rebound(), either(False), given]:
        print(await asyncio.ensure_future(awaitable))
    print(await asyncio.ensure_future(future()))
    print(await asyncio.ensure_future(Awaitable()))
    print(await asyncio.ensure_future(decorated()))
    print(await asyncio.ensure_future(rebound()))
    print(await asyncio.ensure_future(either(False)))
    print(await asyncio.ensure_future(coroutine))
    print(await asyncio.ensure_future(work() if given else future()))
    print(await asyncio.ensure_future(asyncio.gather(work(), work())))
    print(await asyncio.ensure_future(asyncio.shield(work())))
    print(await asyncio.ensure_future(asyncio.ensure_future(future())))


asyncio.run(main(future_of := work()))
