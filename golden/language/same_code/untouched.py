import old


def f(x, y, z):
    old.call(x, y, z)
    old.call(x.a, y, x.b)
    old.call("a", y, 'a')
    old.call(x, y)
    old.call(x, y, x, 1)
    old.both(x, x())
