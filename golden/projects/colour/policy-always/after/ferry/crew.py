from . import quay


async def arrive(ships):
    log = []
    for ship in ships:
        log.append(await quay.moor(ship))
    return log
