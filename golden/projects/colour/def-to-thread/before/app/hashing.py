import time


def digest(text):
    time.sleep(0.01)
    return text[::-1]
