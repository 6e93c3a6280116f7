import old


def f(x, y):
    old.twice_more(x(), y())
    x.first(y())
