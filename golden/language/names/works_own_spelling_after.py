from new import call as make


def f(x):
    make(0)
    make(x)
