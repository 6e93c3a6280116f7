from naps import nap


class Slow:
    def grab(self):
        nap()
        return "slow"


class Quick:
    def grab(self):
        return "quick"


class Box:
    def __init__(self, **things):
        self.thing = Quick()
        for name, value in things.items():
            setattr(self, name, value)

    def show(self):
        print(self.thing.grab())
