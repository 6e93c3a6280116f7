import time


def creak():
    time.sleep(0.01)
