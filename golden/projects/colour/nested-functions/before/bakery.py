import time


def bake(loaves):
    baked = 0

    def one():
        nonlocal baked
        time.sleep(0)
        baked += 1

    for _ in range(loaves):
        one()
    return baked
