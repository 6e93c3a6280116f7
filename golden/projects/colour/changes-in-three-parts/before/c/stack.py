import time


def stack(cups):
    time.sleep(0)
    return "/".join(cups)
