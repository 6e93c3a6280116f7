from base import beat
from left import left


def right(depth):
    return beat() * 2 + (left(depth - 1) if depth else 0)
