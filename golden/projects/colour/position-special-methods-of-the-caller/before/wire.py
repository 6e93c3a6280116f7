import time


def drain():
    time.sleep(0.01)


def label():
    time.sleep(0.01)
    return "wire"


def probe():
    time.sleep(0.01)
    return True


def reset():
    time.sleep(0.01)
