import new

started_2 = set()

started = set()


def f(x, started):
    started_2.add(x)
    new.start(x, log=started_2)
    return started
