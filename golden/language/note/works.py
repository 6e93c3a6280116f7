import new
import old


def f(x):
    old.get(x, timeout=1)  # note: one pool in each function
    old.get(x)  # note: no timeout: it may wait for ever
    old.get(x)


def g(x):
    old.get(x)
    old.put(x)  # note: it is put once
    old.put(x)


def h(pool: new.Pool, x):
    old.get(x)
