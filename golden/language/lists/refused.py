import jobs


def f(g, h, xs):
    print(g(), jobs.all(g(), h()))  # not converted: it cannot be moved in front of its statement: 'g()' is evaluated before it
    while jobs.all(g(), h()):  # not converted: it cannot be moved in front of its statement: it is evaluated in each turn of 'while jobs.all(g(), h()):  # not convert…'
        pass
