"""A loop over all arguments is written out."""

import new
import old
from segue import replaces


@replaces(old.all)
def all_of(*args):
    return new.gather([new.task(arg) for arg in args])


@replaces(old.each)
def each(*args):
    return new.gather(*[new.task(arg) for arg in args])


class Every:
    def before(*args):
        old.every(*args)

    def after(*args):
        for arg in args:
            new.prepare(arg)
            new.start(arg)


@replaces(old.started)
def started(*args):
    for arg in args:
        new.start(arg)
    return new.started()
