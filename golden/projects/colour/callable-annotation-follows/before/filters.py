import time


def slow_even(number: int) -> bool:
    time.sleep(0.01)
    return number % 2 == 0
