import time


def dry(cup):
    time.sleep(0)
    return cup + " dried"


def dry_all(cups):
    return list(filter(dry, cups))
