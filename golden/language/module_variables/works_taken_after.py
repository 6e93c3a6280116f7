import new

started_3 = set()

started = []


def f(x):
    started_3.add(x)
    new.start(x, log=started_3)


def g(x):
    started_2 = x
    return started_2
