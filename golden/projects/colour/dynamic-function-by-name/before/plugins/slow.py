from naps import nap


def load():
    nap()
    return "slow"
