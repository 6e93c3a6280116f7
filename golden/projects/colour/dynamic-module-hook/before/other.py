import lib
from naps import nap


def slow():
    nap()
    return "slow"


def install():
    lib.hook = slow
