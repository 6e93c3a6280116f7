import old


def f(pool: old.Pool, x):
    pool.run(x)
    pool.run(x, 1)
    mine = old.Pool()
    print(mine.size)
    print(mine.size * 2)
    print(old.VERSION)
    return old.VERSION.major
