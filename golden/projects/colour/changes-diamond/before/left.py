from base import beat


def left(depth):
    from right import right

    return beat() + (right(depth - 1) if depth else 0)
