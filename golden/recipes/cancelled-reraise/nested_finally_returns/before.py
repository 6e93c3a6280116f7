import asyncio


async def in_finally(source):
    try:
        await source.read()
    except asyncio.CancelledError:
        try:
            source.close()
        finally:
            return None


async def caught_again(source):
    try:
        await source.read()
    except asyncio.CancelledError:
        try:
            return None
        except BaseException:
            print("no way out")
