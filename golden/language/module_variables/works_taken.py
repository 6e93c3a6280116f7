import new
import old

started = []


def f(x):
    old.start(x)


def g(x):
    started_2 = x
    return started_2
