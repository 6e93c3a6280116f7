import asyncio
import time


def sleep(delay):
    return "own sleep"


class Driver:
    time = None

    def sleep(self, delay):
        return "driver"


async def wait(driver):
    driver.time = driver
    print(sleep(1), driver.sleep(1), driver.time.sleep(1))
    print("time.sleep(1)", b"time.sleep(1)", time.monotonic() > 0, time.time.__name__)
    await asyncio.sleep(0)
    getattr(time, "sleep")(0)
    __import__("time").sleep(0)


asyncio.run(wait(Driver()))
