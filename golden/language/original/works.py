import old


def f(x, loop):
    old.call(x, loop=None)
    old.call(x, loop=loop)
    old.call(loop=None, key=x())
