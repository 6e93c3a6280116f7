import time


def pay(amount):
    time.sleep(0)
    return amount
