import time

import mystery


@mystery.guard(level=3)
def load(key):
    time.sleep(0.01)
    return key * 2
