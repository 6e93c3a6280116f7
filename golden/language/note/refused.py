import old


def f(x):
    for y in x:
        old.get(y)  # not converted: not in a loop
