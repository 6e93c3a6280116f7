import asyncio


async def blow(tone):
    await asyncio.sleep(0)
    print("tuut", tone)
