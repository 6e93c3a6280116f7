import time


def beep():
    time.sleep(0.01)


def pay(amount):
    beep()
    return amount


def count(coins):
    time.sleep(0.01)
    return sum(coins)
