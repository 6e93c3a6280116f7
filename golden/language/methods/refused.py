import old


def f(pool: old.Pool, x):
    x(pool.run)  # not converted: passed as a value
    pool.run()  # not converted: takes at least one argument
    old.Pool().run(x())  # not converted: its arguments would be evaluated in another order
    pool.run(job=x, *x)  # not converted: its arguments are unpacked
