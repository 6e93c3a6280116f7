"""A `finally` alone."""

import old
from segue import Block, Return, contains, leaves, refuse


class Closed:
    def before(work: Block, cleanup: Block):
        try:
            work()
        finally:
            cleanup()

    def when(cleanup):
        return contains(cleanup, old.close) and not contains(cleanup, old.closed)

    def after(work, cleanup):
        if leaves(cleanup, Return):
            refuse("it returns")
        try:
            work()
        finally:
            cleanup()
            old.closed()
