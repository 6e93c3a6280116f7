import new
import old


def f(old):
    return old.call(1)


def g(x):
    return old.call(x)
