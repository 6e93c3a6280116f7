import old


def f(x):
    return f"{old.minus(x)=}"  # not converted: prints its own source
