"""Exceptions that somebody may catch."""

import jobs
import pool
from segue import inside, is_caught, is_never_caught, refuse, review

runners = [jobs.Loop.run, jobs.run]
suppressors = [jobs.ignoring]
exit_stacks = [jobs.stack]


class All:
    async def before(*coroutines):
        return await jobs.all(*coroutines)

    async def after(*coroutines):
        if inside("close"):
            refuse("it closes")
        if is_caught(Exception):
            refuse("a handler would see another exception")
        if not is_never_caught(Exception):
            review("a caller may see another exception")
        return await pool.all(*coroutines)
