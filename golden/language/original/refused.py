import old


def f(x):
    old.call(key=x(), loop=x())  # not converted: its arguments would be evaluated in another order
