import time


def pack(text):
    time.sleep(0)
    return text[::-1]
