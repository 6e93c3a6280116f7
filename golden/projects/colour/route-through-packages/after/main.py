import asyncio

import radio
import radio.core.dial as dial
from radio import search
from radio import set_station as station


async def main():
    print(await radio.tune("One"), await radio.core.tune("Two"), await dial.tune("Three"))
    print(await station("Four"), await search("Five"))


if __name__ == "__main__":
    asyncio.run(main())
