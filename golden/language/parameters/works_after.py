import new


def f(x, y):
    new.call(y, x, y)
    new.call("a", 1, "a")
    new.call(y, x(), y)
    new.call(x)
    new.call(x())
    new.call(x())
    new.call(1, x())
    new.call(y(), x)
    new.call(y.b, x.a)
