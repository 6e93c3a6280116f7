import new
import old


def f(x):
    with new.guard():
        new.step(x)
        new.step(new.step(1))
    with new.guard(named=True) as g:
        g(new.step(x))
        h = lambda: old.step(2)
    old.step(3)
    return h
