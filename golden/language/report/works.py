from old import call as c


def f(x):
    c(x)  # found: old.call is slow
