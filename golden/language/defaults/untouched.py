from other import call


def f(x):
    call(x)
