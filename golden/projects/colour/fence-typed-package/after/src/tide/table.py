import asyncio
import time


def high_water(port: str) -> int:
    time.sleep(0.01)
    return len(port)


async def _low_water(port: str) -> int:
    await asyncio.sleep(0.01)
    return -len(port)


class _Chart:
    async def draw(self) -> None:
        await asyncio.sleep(0.01)
