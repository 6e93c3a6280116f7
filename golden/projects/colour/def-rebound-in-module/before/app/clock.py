import time


def pause(seconds):
    time.sleep(seconds)
