import old


def f(x):
    try:  # not converted: it returns
        return x()
    except old.Error:
        x.clean()
