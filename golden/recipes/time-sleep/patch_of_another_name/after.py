import asyncio
import time
from unittest import mock


async def wait():
    with mock.patch("time.perf_counter", return_value=1), mock.patch.object(time, "ctime"):
        await asyncio.sleep(0)
        return time.perf_counter()


print(asyncio.run(wait()))
