import old


def f(u):
    old.getter(u)
    u.pair()
