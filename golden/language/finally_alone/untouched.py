import old


def f(x):
    try:
        old.close(x)
    finally:
        x.close()
