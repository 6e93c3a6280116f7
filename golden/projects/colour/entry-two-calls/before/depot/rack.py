import time


def store(box):
    time.sleep(0)
    print("stored", box)
    return box


def fetch(box):
    time.sleep(0)
    print("fetched", box)
