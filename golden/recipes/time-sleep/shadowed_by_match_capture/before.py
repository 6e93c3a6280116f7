import asyncio
import time
from time import sleep


class Fake:
    def sleep(self, delay):
        print("fake")

    __call__ = sleep


async def capture(x):
    match x:
        case {"a": time}:
            time.sleep(0)
        case [*sleep]:
            sleep[0](0)


async def rest(x):
    match x:
        case {**sleep}:
            print(sleep)
            try:
                sleep(0)
            except TypeError as error:
                print(error)


async def dotted(x):
    match x:
        case Fake():
            time.sleep(0)
            sleep(0)
            print("dotted")


asyncio.run(capture({"a": Fake()}))
asyncio.run(capture([Fake()]))
asyncio.run(rest({}))
asyncio.run(dotted(Fake()))
