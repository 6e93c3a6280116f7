# -*- coding: utf-8 -*-
import asyncio

PAUSE = 0.01


async def größe():
    """Wartet, und gibt nicht auf. ☂"""
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError as Fehler:
        print("abgebrochen — «%s»" % Fehler)  # ☂
        # schade 😀
    print("fertig ✓")


async def main():
    await größe()


if __name__ == "__main__":
    asyncio.run(main())
