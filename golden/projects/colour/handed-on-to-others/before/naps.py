import time


def nap():
    time.sleep(0.001)


def rest():
    time.sleep(0.002)
