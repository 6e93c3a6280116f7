import old


def f(u):
    old.pair(b=u)  # not converted: an argument is left out before one that is given
    old.size()  # not converted: 'a' is left out, and the new code needs it
    old.get()  # not converted: takes at least one argument
    return [old.start(x, u) for x in u]  # not converted: it cannot be moved in front of its statement: it is evaluated in each turn of '[old.start(x, u) for x in u]'
