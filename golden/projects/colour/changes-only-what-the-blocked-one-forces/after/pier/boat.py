from pier.clock import pause, strict_pause


async def row():
    strict_pause()
    await pause()
    return "rowed"


def drift():
    strict_pause()
    return "drifted"


def key(boat):
    strict_pause()
    return boat
