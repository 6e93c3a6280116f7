import old


def f(x, y):
    old.every(x, key=y)
    old.all(x, key=y)  # not converted: does not take a keyword argument 'key'
    old.all(**x)  # not converted: its arguments are unpacked
    y = [old.started(z) for z in x]  # not converted: it cannot be moved in front of its statement: it is evaluated in each turn of '[old.started(z) for z in x]'
