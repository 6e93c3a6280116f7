import sys
from naps import nap


def load():
    nap()
    return "slow"


def run(name):
    return getattr(sys.modules[__name__], name)()


if __name__ == "__main__":
    print(run("load"))
