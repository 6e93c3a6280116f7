import old


def f(x):
    with old.guard(), x:
        old.step(x)
    with x.guard():
        old.step(x)
