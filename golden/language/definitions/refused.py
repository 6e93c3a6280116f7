import old


def f(p, q):
    x = q() + old.twice(p)  # not converted: it cannot be moved in front of its statement: 'q()' is evaluated before it
    y = q and old.twice(p)  # not converted: it cannot be moved in front of its statement: whether it is evaluated depends on 'q'
    z = lambda: old.twice(p)  # not converted: it cannot be moved in front of its statement: 'lambda: old.twice(p)' does not evaluate it at once
    if p:
        pass
    elif old.twice(p):  # not converted: it cannot be moved in front of its statement: whether it is evaluated depends on 'p'
        pass
    return x, y, z
