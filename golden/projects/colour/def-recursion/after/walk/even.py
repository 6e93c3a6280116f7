import asyncio

import walk.odd


async def is_even(number):
    if number == 0:
        await asyncio.sleep(0.01)
        return True
    return await walk.odd.is_odd(number - 1)
