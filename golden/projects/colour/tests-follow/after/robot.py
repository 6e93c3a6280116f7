import asyncio


async def step(robot):
    await asyncio.sleep(0)
    robot["at"] += 1
    return robot["at"]
