import new
import old

started = set()


def f(x, started):
    old.start(x)
    return started
