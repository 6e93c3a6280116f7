"""A parameter that stands twice is the same code twice."""

import new
import old


class Same:
    def before(x, y):
        return old.call(x, y, x)

    def after(x, y):
        return new.call(x, y)


class Both:
    def before(x):
        return old.both(x, x)

    def after(x):
        return new.both(x, x)
