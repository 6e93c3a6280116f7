import asyncio

from .errors import *


async def ring(pence):
    if pence < 0:
        raise ShopError(kinds)
    await asyncio.sleep(0)
    return pence
