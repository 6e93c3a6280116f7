import old


def f(x):
    old.call(x, x)  # to review: is b what it was?
    old.call(1, x(2))  # to review: is b what it was?
