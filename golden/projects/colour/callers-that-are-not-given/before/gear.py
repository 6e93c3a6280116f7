from clock import tock


def mesh():
    tock()
