import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import time


async def wait(since: "time.struct_time" = None):
    import time
    time.sleep(0)
    print("ok")


asyncio.run(wait())
