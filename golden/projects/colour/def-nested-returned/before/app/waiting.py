import time


def waiter(seconds):
    def wait():
        time.sleep(seconds)

    return wait
