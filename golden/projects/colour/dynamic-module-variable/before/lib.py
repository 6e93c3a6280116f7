from naps import nap


def load():
    return "quick"


def show():
    print(load())
