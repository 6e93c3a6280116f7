import time


def back_off(seconds):
    time.sleep(seconds)
    time.sleep(-1)


def back_off_later(seconds):
    wait = time.sleep
    time.sleep(seconds)
    wait(seconds)
