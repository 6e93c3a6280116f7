"""Lists made of arguments are written out, and only as far as somebody uses them."""

import jobs
from segue import replaces


@replaces(jobs.all)
def run_all(*works):
    with jobs.Group() as group:
        handles = [group.start(work) for work in works]
    return [handle.result() for handle in handles]


@replaces(jobs.one)
def run_one(work):
    return [jobs.wait(work)]


@replaces(jobs.total)
def total(*works):
    numbers = [jobs.number(work) for work in works]
    jobs.check(numbers)
    return sum([number for number in numbers])
