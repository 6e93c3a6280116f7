import old


def f(x):
    old.call(x)
    old.call(x, key=None)
    x.call(x, loop=None)
    print(old.call)
