"""What stands behind a handler, and who awaits its function."""

import old
from segue import Block, is_awaited_uncaught, leads_on, report


class Followed:
    def before(work: Block, cleanup: Block):
        try:
            work()
        except old.Error:
            cleanup()

    def after(work, cleanup):
        if leads_on(cleanup):
            report("the function goes on")
        if is_awaited_uncaught(old.Error):
            report("its owner gets the exception")
        try:
            work()
        except old.Error:
            cleanup()
            raise
