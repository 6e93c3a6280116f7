import new


def f(u, p):
    new.get(u)
    new.get(u, p)
    new.get(u, timeout=new.Timeout(total=3))
    new.get(u, p, timeout=new.Timeout(total=3))
    new.start(u)
    new.prepare(p)
    new.start(u)
    new.pair()
    new.pair(u)
    u + 1
