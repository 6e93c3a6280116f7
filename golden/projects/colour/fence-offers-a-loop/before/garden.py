import time


def water(bed, *, litres=1):
    time.sleep(0)
    return f"{bed}: {litres} l"


def mow():
    time.sleep(0)


def weeds():
    time.sleep(0)
    yield "nettle"


def rake():
    time.sleep(0)


class Pond:
    def fill(self):
        time.sleep(0)
