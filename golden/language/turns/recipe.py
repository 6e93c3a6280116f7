"""Turns of a loop: over what is written out."""

import new
import old

from segue import is_literal, is_none, refuse, replaces


@replaces(old.form)
def form(fields):
    form = new.Form()
    for name, value in fields.items():
        if is_none(value):
            refuse("nobody knows what None is")
        elif is_literal(value):
            form.add(name, value)
        else:
            form.add(name, new.text(value))
    return form


@replaces(old.headers)
def headers(values):
    made = new.Headers()
    for name, value in values.items():
        made.add(name, value)
    return made


@replaces(old.run)
def run(*jobs):
    group = new.Group()
    for job in jobs:
        if is_none(job):
            refuse("None is no job")
        group.start(job)
    return group


@replaces(old.pairs)
def pairs(values):
    made = new.Pairs()
    for left, right in values:
        if is_literal(left):
            made.add(left, right)
        else:
            made.add(right, left)
    return made
