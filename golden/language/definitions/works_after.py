import new


def f(p, file):
    a = new.read(new.open(p))
    file_2 = new.open(p)
    new.check(file_2)
    b = new.read(file_2)
    file_2 = new.open(p)
    new.check()
    c = new.read(file_2)
    file_2 = new.open(p)
    d = new.read()
    file_2 = new.open(p)
    e = [new.read(file_2) for _ in new.lines()]
    return a, b, c, d, e


def g(timeout):
    timeout_2 = new.Timeout(timeout)
    new.start(timeout_2)
    x = new.limit(timeout_2)
    y = new.get(timeout)
    limit = new.Timeout(y)
    new.start(limit)
    return new.get(x, timeout=limit)


def h(p, q):
    if p:
        return new.read(new.open(p))
    elif q:
        file = new.open(q)
        new.check(file)
        return new.read(file)
    with p, q:
        file = new.open(q)
        new.check()
        return new.read(file)
