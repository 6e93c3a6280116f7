import new
import old


class set:
    """Not the builtin."""


def f(x):
    old.start(x)  # not converted: 'set' means something else here
