import old


def f(x):
    old.call(1, 2)
    old.call(x, None)
    old.call(x, x)
    old.debug("text")
    old.debug(x)  # found: this may print a secret
