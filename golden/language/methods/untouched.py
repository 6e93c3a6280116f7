import old


def f(pool, other: old.Other, x):
    pool.run(x)
    other.run(x)
    other.size()
    print(pool.size)
    print(old.VERSIONS)
    old.Pool.running(x)
