import old


def f(x, y):
    old.get(x, proxy=y)  # not converted: there is no proxy
    old.get(x, 3, proxy="p")  # not converted: there is no proxy
