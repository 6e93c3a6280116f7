from robot import power


async def can_walk():
    return await power.battery() > 50
