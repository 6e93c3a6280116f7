import time


def counter():
    def count():
        time.sleep(0)
        return 1

    return count
