import old
import old as o
from old import call
from old import call as c


def f(x):
    old.call(x)
    o.call(x)
    call(x)
    c(x)

    def inner():
        return old.call(x)

    return [old.call(y) for y in x]
