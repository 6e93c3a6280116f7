import asyncio
import sys
from naps import nap


class Refused(Exception):
    async def grab(self):
        await nap()
        return 1


if __name__ == "__main__":
    try:
        raise Refused()
    except Exception:
        print(asyncio.run(sys.exc_info()[1].grab()))
