import new


def f(pool: new.Pool, x):
    pool.get(x, timeout=1)
