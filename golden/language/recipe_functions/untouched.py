import old


def f(x):
    old.gets(x)
    x.post(x)
