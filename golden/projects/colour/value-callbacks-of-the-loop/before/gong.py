import time


def strike():
    time.sleep(0.01)


def fade(task=None):
    time.sleep(0.01)


def dampen():
    time.sleep(0.01)


def on_signal():
    dampen()
