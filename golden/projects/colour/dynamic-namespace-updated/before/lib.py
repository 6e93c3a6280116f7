from naps import nap


class Box:
    def __init__(self, **things):
        self.__dict__.update(things)

    def load(self):
        nap()
        return 1

    def show(self):
        print(self.load())
