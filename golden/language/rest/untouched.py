import old


def f(x):
    old.runner(x)
    x.run(*x, **x)
