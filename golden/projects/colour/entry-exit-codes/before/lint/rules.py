import time


def check(text):
    time.sleep(0)
    return 0 if text.isascii() else 1
