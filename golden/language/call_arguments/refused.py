import old


def f(x, y):
    old.call(1)  # not converted: takes at least 2 arguments
    old.call(1, 2, 3)  # not converted: takes at most 2 arguments by position
    old.call(1, 2, other=3)  # not converted: does not take a keyword argument 'other'
    old.call(1, a=2, b=3)  # not converted: gets 'a' twice
    old.call(*x)  # not converted: its arguments are unpacked
    old.call(1, 2, **x)  # not converted: its arguments are unpacked
    old.call(b=x(), a=y())  # not converted: its arguments would be evaluated in another order
    old.only(a=1)  # not converted: does not take a keyword argument 'a'
    old.only()  # not converted: takes at least one argument
    old.exactly(1)  # not converted: takes exactly 2 arguments
    old.exactly(1, 2, 3)  # not converted: takes exactly 2 arguments
