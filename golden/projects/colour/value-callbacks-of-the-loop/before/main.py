import asyncio

from temple import ceremony

asyncio.run(ceremony())
