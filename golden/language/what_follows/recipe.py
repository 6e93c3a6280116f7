"""What stands behind a handler, and who awaits its function."""

import jobs
import old
from segue import (
    Block,
    is_awaited_uncaught,
    is_explained,
    is_run_by,
    leads_on,
    report,
    reraises,
)

runners = [jobs.run]


class Followed:
    def before(work: Block, cleanup: Block):
        try:
            work()
        except old.Error:
            cleanup()

    def unless(cleanup):
        return reraises(cleanup)

    def after(work, cleanup):
        if is_explained(cleanup):
            report("somebody thought about it")
        if is_run_by(jobs.run):
            report("it is the whole program")
        if leads_on(cleanup):
            report("the function goes on")
        if is_awaited_uncaught(old.Error):
            report("its owner gets the exception")
        try:
            work()
        except old.Error:
            cleanup()
            raise
