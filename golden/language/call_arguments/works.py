import new
import old


def f(x):
    old.call(1, 2)
    old.call(1, b=2)
    old.call(a=1, b=2)
    old.call(b=1, a=2)
    old.call(1, 2, key=3)
    old.call(key=3, b=1, a=x)
    old.only(1)
    old.only(x(), 3)
    old.only(x(), b=3)
    old.start(x, loop=None)
