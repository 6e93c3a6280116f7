import old


def f(x, y):
    old.twice(x(), y())  # not converted: its arguments would be evaluated in another order
    old.first(x, y())  # not converted: 'y()' would no longer be evaluated
    old.first(x, y[0])  # not converted: 'y[0]' would no longer be evaluated
    old.first(x, (yield))  # not converted: 'yield' would no longer be evaluated
    old.turn(x(), y())  # not converted: its arguments would be evaluated in another order
    old.turn(x[0], y())  # not converted: its arguments would be evaluated in another order


def g(x):
    old.turn(x, (x := 2))  # not converted: its arguments would be evaluated in another order
