import time


def nap():
    time.sleep(0.001)
