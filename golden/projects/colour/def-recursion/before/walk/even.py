import time

import walk.odd


def is_even(number):
    if number == 0:
        time.sleep(0.01)
        return True
    return walk.odd.is_odd(number - 1)
