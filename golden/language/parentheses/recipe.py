"""Parentheses stand exactly where precedence needs them."""

import new
import old
from segue import replaces


@replaces(old.power)
def power(a, b):
    return a**b


@replaces(old.minus)
def minus(a):
    return -a


@replaces(old.subtract)
def subtract(a, b):
    return a - b


@replaces(old.invert)
def invert(a):
    return not a


@replaces(old.both)
def both(a, b):
    return a and b


@replaces(old.less)
def less(a, b):
    return a < b


@replaces(old.choose)
def choose(a, b, c):
    return a if b else c


@replaces(old.later)
def later():
    return lambda: new.call()


@replaces(old.attribute)
def attribute(a):
    return a.value


@replaces(old.item)
def item(a, b):
    return a[b]


@replaces(old.key)
def key(a):
    return new.call(key=a)


@replaces(old.pair)
def pair(a, b):
    return (a, b)


@replaces(old.same)
def same(a):
    return a


@replaces(old.spread)
def spread(a):
    return new.call(*a)


@replaces(old.field)
def field(a):
    return f"{a}"


class Wait:
    async def before(a):
        return await old.wait(a)

    async def after(a):
        return await a
