import old

old.call = print


def f(x):
    old.call(x)  # not converted: 'old.call' is assigned to on line 3
