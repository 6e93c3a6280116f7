"""Decorators that call a function again: they await a coroutine, and wait without stopping the loop."""

import backoff
import tenacity

takes_coroutines = [
    backoff.on_exception,
    backoff.on_predicate,
    tenacity.retry,
]

forbids_coroutines = {
    tenacity.Retrying: "it calls the function without 'await': AsyncRetrying is for coroutines",
}
