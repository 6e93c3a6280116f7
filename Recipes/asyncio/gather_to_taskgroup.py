"""Wait for several coroutines in a `TaskGroup`.

When a coroutine of `asyncio.gather` fails, the others run on, and nobody waits for them any more. A
TaskGroup cancels them and waits until they have ended: no task outlives the block that started it. What
it raises is an ExceptionGroup, even for a single failure, so a handler for the exception itself would no
longer match: where there is one, here or around the calls that lead here, the call stays as it is. Where
all ways here are known and nobody catches anything, nobody can tell the difference; everywhere else a
person should look.

A coroutine that ends cancelled though nobody cancelled the group is no failure for a TaskGroup: the
others run on. `gather` raises CancelledError at once; here `result()` does, behind the block. Where the
results are not used nothing does.

>>> async def show(number):
...     user, orders = await asyncio.gather(fetch_user(number), fetch_orders(number))
...     print(user, orders)
async def show(number):
    async with asyncio.TaskGroup() as tg:
        user_task = tg.create_task(fetch_user(number))
        orders_task = tg.create_task(fetch_orders(number))
    user, orders = user_task.result(), orders_task.result()
    print(user, orders)

>>> async def show_all(numbers):
...     return await asyncio.gather(*[fetch_user(number) for number in numbers])
async def show_all(numbers):
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch_user(number)) for number in numbers]
    return [task.result() for task in tasks]

>>> async def warm_up():
...     await asyncio.gather(
...         fill_cache(),  # takes a while
...         connect(),
...     )
async def warm_up():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fill_cache())  # takes a while
        tg.create_task(connect())
"""

import asyncio

from segue import (
    Await,
    Except,
    Finally,
    Yield,
    argument_of,
    contains,
    has_repeats,
    includes,
    includes_noncoroutine,
    inside,
    is_caught,
    is_coroutine,
    is_missing,
    is_never_caught,
    refuse,
    review,
)

python = ">=3.11"


class Limited:
    """A limit for all of them: a block of its own, and then the group."""

    async def before(timeout, *coroutines):
        return await asyncio.wait_for(asyncio.gather(*coroutines), timeout)

    async def after(timeout, *coroutines):
        if includes(coroutines, asyncio.Future) or includes_noncoroutine(coroutines):
            refuse("a TaskGroup takes coroutines only, and no tasks or futures")
        if inside(Finally) or inside(Except) or inside("__aexit__"):
            refuse("it cleans up, and a TaskGroup would end that at the first failure")
        if is_caught(Exception):
            refuse("a handler around it would see an ExceptionGroup")
        review("nothing is started if the limit is 0 or less; a block starts it")
        async with asyncio.timeout(timeout):
            return await asyncio.gather(*coroutines)


class Gather:
    """Coroutines that are awaited together."""

    async def before_one(coroutine):
        return await asyncio.gather(coroutine)

    async def after_one(coroutine):
        review("it would run in this task, and not in one of its own")
        return [await coroutine]

    async def before_false(*coroutines):
        return await asyncio.gather(*coroutines, return_exceptions=False)

    async def before(*coroutines):
        return await asyncio.gather(*coroutines)

    async def after(*coroutines):
        if is_missing(coroutines):
            refuse("there is nothing to wait for")
        if includes(coroutines, asyncio.Future) or includes_noncoroutine(coroutines):
            refuse("a TaskGroup takes coroutines only, and no tasks or futures")
        if has_repeats(coroutines):
            refuse("one of them stands there twice, and a coroutine runs only once")
        if contains(coroutines, Await) or contains(coroutines, Yield):
            refuse("its arguments wait, and what stands before them would have started")
        if inside(asyncio.TaskGroup):
            refuse("in a TaskGroup already")
        if inside(Finally) or inside(Except) or inside("__aexit__"):
            refuse("it cleans up, and a TaskGroup would end that at the first failure")
        if is_caught(Exception):
            refuse("a handler around it would see an ExceptionGroup")
        if not is_coroutine(coroutines):
            review(
                "a TaskGroup takes coroutines only, and not all are known to be some"
            )
        if not is_never_caught(Exception):
            review(
                "when one fails the others are cancelled, and a caller that is not known"
                " may tell an ExceptionGroup from the exception in it"
            )
        async with asyncio.TaskGroup() as tg:
            tasks = [tg.create_task(coroutine) for coroutine in coroutines]
        return [task.result() for task in tasks]


class Collected:
    """Failures that are results like others."""

    async def before(*awaitables, **options):
        return await asyncio.gather(*awaitables, **options)

    async def after(*awaitables, **options):
        refuse("it collects failures; a TaskGroup would cancel the others")


class NotAwaited:
    """A future that stands for all of them."""

    def before(*awaitables, **options):
        return asyncio.gather(*awaitables, **options)

    def after(*awaitables, **options):
        if argument_of(asyncio.wait_for):
            refuse("its limit and its options have no counterpart in a TaskGroup")
        if argument_of(asyncio.shield):
            refuse("it goes on when its caller is cancelled; a TaskGroup does not")
        if argument_of(asyncio.gather):
            refuse("it is awaited along with others; a TaskGroup takes coroutines only")
        refuse("it is not awaited at once, and a TaskGroup is no future")
