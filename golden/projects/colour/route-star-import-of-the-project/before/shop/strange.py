import time

from .clocks import *


def wait():
    time.sleep(1)
