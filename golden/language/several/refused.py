import old


def f(x):
    with old.guard():  # not converted: there is no last step any more
        old.step(x)
        old.last()
