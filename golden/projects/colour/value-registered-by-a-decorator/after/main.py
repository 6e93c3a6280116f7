import asyncio

import lamps
from bus import emit


async def main():
    print(await emit("dusk"), await lamps.light())


if __name__ == "__main__":
    asyncio.run(main())
