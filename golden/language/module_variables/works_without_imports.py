"""Docstring."""


def f(x):
    import new
    import old

    old.start(x)
