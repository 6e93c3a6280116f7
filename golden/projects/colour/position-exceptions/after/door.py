import asyncio


class Locked(Exception):
    pass


async def enter(code):
    await asyncio.sleep(0)
    if code != 7:
        raise Locked(code)
    return "inside"


async def log(text):
    await asyncio.sleep(0)
    print("log:", text)
    return RuntimeError(text)
