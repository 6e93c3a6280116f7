import new


def f(arg, xs):
    for arg_2 in xs:
        new.prepare(arg_2)
        new.start(arg_2)
    return arg


def g(xs):
    for arg in (*xs, xs):
        new.start(arg)
    args = new.started()
    return args
