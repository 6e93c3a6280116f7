import asyncio
import sys

if sys.platform == "win32":

    async def read_key(keys):
        import msvcrt

        return msvcrt.getwch()

else:

    async def read_key(keys):
        await asyncio.sleep(0.01)
        return keys.pop()
