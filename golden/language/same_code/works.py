import old


def f(x, y):
    old.call(x, y, x)
    old.call(x.a, 1, (x . a))
    old.call("a", y, "a")
    old.both(x, x)
    old.both(y(), y())
