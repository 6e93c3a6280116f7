import old


def f(new):
    old.call(new)  # not converted: 'new' means something else here
