from naps import nap


class Box:
    def __init__(self, n):
        self.n = n

    def load(self):
        nap()
        return self.n
