# segue: fence
import time


def knock():
    time.sleep(0.01)


def ring():
    knock()
