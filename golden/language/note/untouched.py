import old


def f(x):
    return old.delete(x)
