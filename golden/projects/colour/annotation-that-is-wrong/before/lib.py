from naps import nap


class Slow:
    def grab(self):
        nap()
        return "slow"


class Quick:
    def grab(self):
        return "quick"


def show(value: Quick) -> None:
    print(value.grab())
