import asyncio
import time


async def wait():
    # Interpolation.expression holds the source text of the field.
    return t"{time.sleep(0)}"


print(asyncio.run(wait()).interpolations[0].expression)
