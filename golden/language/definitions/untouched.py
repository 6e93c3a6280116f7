import old


def f(p):
    return old.put(p), p.twice(p)
