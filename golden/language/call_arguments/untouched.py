import old


def f(x):
    old.start(x)
    old.start(x, 1)
    old.start(*x)
    x.call(1, 2)
