import old


def f(x):
    x.every(1, 2)
    old.everyone(1, 2)
