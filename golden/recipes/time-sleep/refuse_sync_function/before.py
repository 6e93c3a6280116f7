import time


def wait(delay):
    time.sleep(delay)


class Job:
    def run(self):
        return [time.sleep(n) for n in range(3)]

    def __del__(self):
        time.sleep(0)


def ticks():
    while True:
        yield time.sleep(1)
