import asyncio
import time
from unittest import mock


async def wait():
    with mock.patch("__main__.time") as fake:
        fake.monotonic.return_value = 1
    await asyncio.sleep(0)
    print("ok")


asyncio.run(wait())
