import new
import old


def f(x):
    new.call(1, 2)
    new.call(x)
    new.call(x, x)
    new.debug("text")
    old.debug(x)  # found: this may print a secret
