import itertools
from naps import nap


class Slow:
    def grab(self):
        nap()
        return 1


if __name__ == "__main__":
    groups = [[Slow()], [Slow()]]
    for one in itertools.chain.from_iterable(groups):
        print(one.grab())
    for key, ones in itertools.groupby([Slow()], key=id):
        for one in ones:
            print(one.grab())
