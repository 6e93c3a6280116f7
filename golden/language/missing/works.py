import old


def f(u, p):
    old.get(u)
    old.get(u, p)
    old.get(u, timeout=3)
    old.get(u, params=p, timeout=3)
    old.start(u)
    old.start(u, p)
    old.pair()
    old.pair(u)
    old.size(u)
