import time

import greenhouse


@greenhouse.job
def water():
    time.sleep(0.01)


def prune():
    time.sleep(0.01)
