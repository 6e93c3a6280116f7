import functools
import time
from functools import cache


@functools.lru_cache(maxsize=None)
def country(address):
    return ask(address)[-2:]


@cache
def city(address):
    time.sleep(0.01)
    return address[:3]


def ask(address):
    time.sleep(0.01)
    return address
