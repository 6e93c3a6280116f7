import contextvars
import threading
from naps import nap


class Slow:
    def grab(self):
        nap()
        return 1


local = threading.local()


def setup():
    local.slow = Slow()


def run():
    return local.slow.grab()
