import old


def f(x, a, k):
    old.run(x, 1, 2)
    old.run(x)
    old.run(x, a, key=2, **k)
    old.last(1, x)
    old.last(*a)
    old.last(1, *a)
    old.last(x())
    old.last(k=x())
