from time import sleep as _sleep


def sleep(seconds):
    """Not the one of the standard library."""
    _sleep(seconds)
