import old


def f(x):
    with old.guard():
        old.step(x)
        old.step(old.step(1))
    with old.guard() as g:
        g(old.step(x))
        h = lambda: old.step(2)
    old.step(3)
    return h
