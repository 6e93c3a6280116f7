import new

started_2 = set()

started = set()


def f(x):
    started_2.add(x)
    new.start(x, log=started_2)


def forget():
    global started
    started = set()
