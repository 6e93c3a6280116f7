import old


def f(x, y):
    old.gets(x, y)
    x.log(y)
