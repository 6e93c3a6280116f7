import new


def f(old):
    return old.call(1)


def g(x):
    return new.call(x)
