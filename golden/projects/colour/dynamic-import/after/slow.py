from naps import nap


async def load():
    await nap()
    return "slow"
