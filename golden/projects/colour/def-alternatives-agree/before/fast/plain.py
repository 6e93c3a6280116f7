import time


def crunch(numbers):
    time.sleep(0.01)
    return sum(numbers)
