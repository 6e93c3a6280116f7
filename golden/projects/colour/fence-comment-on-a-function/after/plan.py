from garden import mow, water


def morning():  # segue: fence
    water()


async def evening():
    await mow()
