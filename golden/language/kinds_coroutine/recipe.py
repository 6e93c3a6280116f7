"""Only coroutines."""

import new
import old
from segue import Coroutine, replaces


@replaces(old.ensure)
def ensure(job: Coroutine):
    return new.task(job)


class Gather:
    def before(*jobs: Coroutine):
        return old.gather(*jobs)

    def after(*jobs):
        return new.gather([new.task(job) for job in jobs])
