"""By which ways control leaves a handler."""

import old
from segue import (
    Block,
    Break,
    Continue,
    Raise,
    Return,
    always_raises,
    calls,
    caught_above,
    falls_through,
    leaves,
    refuse,
    report,
    reraises,
)

never_return = [old.give_up]
suppressors = [old.ignoring]
aliases = {old.errors.Error: old.Error}


class WaysOut:
    def before(work: Block, cleanup: Block):
        try:
            work()
        except old.Error:
            cleanup()

    def unless(cleanup):
        return reraises(cleanup) or caught_above(old.Error) or calls(cleanup, "settle")

    def after(work, cleanup):
        if always_raises(cleanup):
            report("it raises something else")
        if leaves(cleanup, Raise):
            report("it may raise")
        if leaves(cleanup, Return) and not falls_through(cleanup):
            refuse("it returns")
        if leaves(cleanup, Return):
            report("it may return")
        if leaves(cleanup, Break):
            report("it may break")
        if leaves(cleanup, Continue):
            report("it may continue")
        try:
            work()
        except old.Error:
            cleanup()
            raise
