"""What the rest of the arguments is."""

import jobs
import pool
from segue import (
    argument_of,
    declares,
    has_repeats,
    includes,
    includes_noncoroutine,
    is_coroutine,
    is_spread,
    refuse,
    replaces,
    review,
)


@declares(jobs.Future)
class Future: ...


@declares(jobs.Task)
class Task(jobs.Future): ...


@declares(jobs.start)
def start(coroutine) -> jobs.Task: ...


@replaces(jobs.all)
def wait_for_all(*coroutines):
    if argument_of(jobs.shield):
        refuse("it is shielded")
    if includes(coroutines, jobs.Future):
        refuse("one of them is a future")
    if includes_noncoroutine(coroutines):
        refuse("one of them is no coroutine")
    if has_repeats(coroutines):
        refuse("one of them stands there twice")
    if not is_coroutine(coroutines):
        review("they are not known to be coroutines")
    if is_spread(coroutines):
        return pool.many(*coroutines)
    return pool.all(*coroutines)


@replaces(jobs.one)
def wait_for_one(coroutine):
    if not is_coroutine(coroutine):
        review("it is not known to be a coroutine")
    return pool.one(coroutine)
