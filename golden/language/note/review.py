import old


def f(x):
    old.put(x)  # to review: is it there already?
