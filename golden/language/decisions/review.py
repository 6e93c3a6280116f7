import old


def f(x, y):
    old.get(x, y)  # to review: is it a number?
