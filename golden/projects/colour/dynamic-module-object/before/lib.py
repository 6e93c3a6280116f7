from naps import nap


class Slow:
    def grab(self):
        nap()
        return "slow"


class Quick:
    def grab(self):
        return "quick"


source = Quick()


def show():
    print(source.grab())
