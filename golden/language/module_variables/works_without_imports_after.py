"""Docstring."""

started = set()


def f(x):
    import new

    started.add(x)
    new.start(x, log=started)
