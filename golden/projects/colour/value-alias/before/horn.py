import time


def blow():
    time.sleep(0.01)
    return "tuut"


honk = blow
