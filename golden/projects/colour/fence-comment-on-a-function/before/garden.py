import time


def water():
    time.sleep(0)
    print("watered")


def mow():
    time.sleep(0)
    print("mown")
