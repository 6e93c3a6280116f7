import new


def f(x):
    new.call(x, 1, new.SINK, None)
    new.call(x, 2, new.SINK, True)
    new.call(x, 1, x, None)
    (-1)**2
    (-1) ** 2
    return -1
