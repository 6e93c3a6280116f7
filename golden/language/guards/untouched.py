import old


def f(x):
    x.call(-1)
    old.gone_by(1)
