from new import call as make
import old


def f(x):
    make(0)
    old.call(x)
