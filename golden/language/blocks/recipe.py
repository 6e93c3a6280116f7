"""Blocks of statements."""

import old
from segue import Block, Return, contains, falls_through, refuse


class Retry:
    def before(work: Block, cleanup: Block):
        try:
            work()
        except old.Error:
            cleanup()

    def when(cleanup):
        return falls_through(cleanup)

    def after(work, cleanup):
        if contains(work, Return):
            refuse("it returns")
        try:
            work()
        except old.Error:
            cleanup()
            raise
