import asyncio
import time


class Base:
    pass


def base(*args):
    return Base


async def wait():
    time.sleep(0)

    # Bases, bounds and alias values of generics live in a scope of their own, where await is an error.
    class Box[T](base(time.sleep(0))):
        pass

    type Alias = list[time.sleep(0)]

    def take[T: time.sleep(0)](item: T):
        return item

    return Box.__name__, take(1)


print(asyncio.run(wait()))
