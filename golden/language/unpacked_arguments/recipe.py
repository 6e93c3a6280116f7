"""Arguments that are written out, and taken apart."""

import new
import old
from segue import replaces


@replaces(old.wait)
def wait(limits, job):
    first, second = limits
    return new.wait(job, second, first)


@replaces(old.start)
def start(jobs):
    pool = new.Pool()
    for name, job in jobs.items():
        pool.add(name, job)
    return new.start(pool)
