import time


def fresh_key():
    time.sleep(0)
    return 7


def fresh_seed():
    time.sleep(0)
    return 8


def fresh_salt():
    time.sleep(0)
    return 9


def fresh_pepper():
    time.sleep(0)
    return 10
