import time


def opened(name):
    time.sleep(0)
    print("asked", name)
    return name == "north"
