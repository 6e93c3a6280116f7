from mill.grain import dry, store


async def grind(grain):
    return (await dry(grain)).replace("grain", "flour")


def stock(grain):
    return store(grain) * 2
