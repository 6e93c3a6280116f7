import new


def f(x, y):
    new.call(x, y)
    new.call(x.a, 1)
    new.call("a", y)
    new.both(x, x)
    new.both(y(), y())
