import time


class Link:
    def __init__(self, weight):
        self.weight = weight

    def join(self, other):
        time.sleep(0)
        return Link(self.weight + other.weight)


def forge(weight):
    time.sleep(0)
    return Link(weight)
