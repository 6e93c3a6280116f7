from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio


async def wait(loop: asyncio.AbstractEventLoop | None = None):
    await asyncio.sleep(0)
    print("ok")


__import__("asyncio").run(wait())
