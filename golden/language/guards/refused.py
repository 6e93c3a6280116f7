import old


def f(x):
    old.call(-1)  # not converted: a is negative
    old.call(a=-(2 + 3), b=x())  # not converted: a is negative
    old.call(x(), b=-1.5 * 0)
    old.gone()  # not converted: nothing does it any more
    old.gone(*x, y=1)  # not converted: nothing does it any more
    old.call(1, 2)  # noqa: OLD1 # not converted: a 'noqa' comment wants it as it is
