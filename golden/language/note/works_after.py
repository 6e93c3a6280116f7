import new


def f(x):
    with new.Pool() as pool:
        pool.get(x, timeout=1)  # note: one pool in each function
        pool.get(x)  # note: no timeout: it may wait for ever
        pool.get(x)


def g(x):
    with new.Pool() as pool:
        pool.get(x)
    new.put(x)  # note: it is put once
    new.put(x)


def h(pool: new.Pool, x):
    pool.get(x)
