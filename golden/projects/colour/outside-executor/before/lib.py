from naps import nap


class Slow:
    def grab(self):
        nap()
        return 1


def make():
    return Slow()
