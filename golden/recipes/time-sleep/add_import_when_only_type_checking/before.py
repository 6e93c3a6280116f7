from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio


async def wait(loop: asyncio.AbstractEventLoop | None = None):
    time.sleep(0)
    print("ok")


__import__("asyncio").run(wait())
