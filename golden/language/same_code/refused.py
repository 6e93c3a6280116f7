import old


def f(x, y):
    old.call(x(), y, x())  # not converted: 'x()' would be evaluated less often
