from naps import nap


def load():
    """Loads.

    >>> load()
    1
    """
    nap()
    return 1
