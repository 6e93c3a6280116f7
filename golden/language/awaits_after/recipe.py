"""What a block waits for, and whether that was told to stop."""

import jobs
from segue import Block, always_raises, awaits_after, awaits_variables, refuse

awaits_arguments = [jobs.all, jobs.limit, jobs.one]


class Swallowed:
    def before(work: Block, cleanup: Block):
        try:
            work()
        except jobs.Stopped:
            cleanup()

    def unless(work, cleanup):
        return awaits_after(work, "stop") or always_raises(cleanup)

    def after(work, cleanup):
        if awaits_variables(work, "stop"):
            refuse("somebody else may stop it")
        try:
            work()
        except jobs.Stopped:
            cleanup()
            raise
