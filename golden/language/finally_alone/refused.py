import old


def f(x):
    try:
        x()
    finally:
        old.close(x)  # not converted: it returns
        return x
