from . import quay


def arrive(ships):
    log = []
    for ship in ships:
        log.append(quay.moor(ship))
    return log
