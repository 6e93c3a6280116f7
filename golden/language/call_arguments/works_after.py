import new


def f(x):
    new.call(1, 2)
    new.call(1, 2)
    new.call(1, 2)
    new.call(2, 1)
    new.call(1, 2, key=3)
    new.call(x, 1, key=3)
    new.only(1, 2)
    new.only(x(), 3)
    new.only(x(), 3)
    new.start(x, None)
