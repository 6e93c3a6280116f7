import time


def fire(pot):
    time.sleep(0)
    return f"fired {pot}"
