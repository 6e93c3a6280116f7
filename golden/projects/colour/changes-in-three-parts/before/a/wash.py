import time


def wash(cup):
    time.sleep(0)
    return cup + " washed"
