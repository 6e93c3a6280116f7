import asyncio

PAUSE = 0.01


async def inner():
    try:
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            print("inner")
            raise
    except OSError:
        print("outer")
    print("one")


async def both():
    try:
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            print("inner")
            raise
        print("between")
    except asyncio.CancelledError:
        print("outer")
        raise
    print("two")


async def in_a_handler():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError:
            print("cancelled twice")
        raise
    print("three")


async def in_finally():
    try:
        print("work")
    finally:
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
            raise
    print("four")


async def main():
    await inner()
    await both()
    await in_a_handler()
    await in_finally()


if __name__ == "__main__":
    asyncio.run(main())
