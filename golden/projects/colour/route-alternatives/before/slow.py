import time


def pack(text):
    time.sleep(0.01)
    return text[::-1]
