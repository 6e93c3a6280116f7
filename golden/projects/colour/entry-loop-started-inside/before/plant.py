import asyncio

from pump import prime


async def run(strokes):
    await asyncio.sleep(0)
    print("pumped", strokes)


def start():
    strokes = prime()
    asyncio.run(run(strokes))
