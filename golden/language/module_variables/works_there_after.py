import new

LIMIT = 3
started: set[int] = set()


def f(x):
    started.add(x)
    new.start(x, log=started)
