"""Waiting for several things at once."""

import jobs
import pool
from segue import is_caught, is_coroutine, is_never_caught, refuse, review

runners = [jobs.run]
suppressors = [jobs.ignoring]


class All:
    async def before(*coroutines):
        return await jobs.all(*coroutines)

    async def after(*coroutines):
        if is_caught(Exception):
            refuse("a handler would see another exception")
        if not is_coroutine(coroutines):
            review("not all of them are known to be coroutines")
        if not is_never_caught(Exception):
            review("a caller may see another exception")
        return await pool.all(*coroutines)
