from naps import nap


class Box:
    def load(self):
        nap()
        return 1


class Outer:
    def __init__(self):
        self.box = Box()
