import old


def f(x, y):
    old.call()  # not converted: takes at least one argument
    old.call(x, None, None)  # not converted: takes at most 2 arguments by position
    old.call(x, flag=x(), sink=y())  # not converted: its arguments would be evaluated in another order
