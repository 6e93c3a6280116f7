import old


def f(arg, xs):
    old.every(*xs)
    return arg


def g(xs):
    args = old.started(*xs, xs)
    return args
