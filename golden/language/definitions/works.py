import old


def f(p, file):
    a = old.put_in(p)
    b = old.twice(p)
    c = old.between(p)
    d = old.unused(p)
    e = old.repeated(p)
    return a, b, c, d, e


def g(timeout):
    x = old.limit(timeout)
    y = old.maybe(timeout)
    return old.maybe(x, y)


def h(p, q):
    if p:
        return old.put_in(p)
    elif q:
        return old.twice(q)
    with p, q: return old.between(q)
