import time


def import_all(path):
    time.sleep(0.01)
    return len(path)
