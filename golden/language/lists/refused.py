import jobs


def f(g, h, xs):
    print(g(), jobs.all(g(), h()))  # not converted: it cannot be moved in front of its statement: 'g()' is evaluated before it
    while jobs.all(g(), h()):  # not converted: it cannot be moved in front of its statement: it is evaluated in each turn of 'while jobs.all(g(), h()):  # not convert…'
        pass
    i = jobs.all(  # not converted: a comment would be lost
        g(),
        # the rest
        *xs,
    )
    return (
        1,
        h and jobs.all(g(), h()),  # not converted: it cannot be moved in front of its statement: whether it is evaluated depends on 'h'
        i,
    )
