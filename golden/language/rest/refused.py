import old


def f(x, y):
    old.run(*x)  # not converted: its arguments are unpacked
    old.run()  # not converted: takes at least one argument
    old.run(x, y())  # not converted: 'y()' would be evaluated 2 times
    old.last(x(), key=y())  # not converted: its arguments would be evaluated in another order
