import asyncio


async def one_by_one(tasks):
    for task in tasks:
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            pass


async def going_on(tasks):
    for task in tasks:
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            continue
        print("it had ended before")


async def all_then_one_by_one(tasks):
    for task in tasks:
        task.cancel()
    for task in tasks:
        try:
            await task
        except asyncio.CancelledError:
            pass


async def all_by_another_name(tasks):
    for each in tasks:
        each.cancel()
    for task in tasks:
        try:
            await task
        except asyncio.CancelledError:
            print("cancelled", task)


async def only_those_that_run(tasks):
    for task in tasks:
        if not task.done():
            task.cancel()
    for task in tasks:
        try:
            await task
        except asyncio.CancelledError:
            pass


async def by_comprehension(tasks):
    [task.cancel() for task in tasks]
    for task in tasks:
        try:
            await task
        except asyncio.CancelledError:
            pass


async def of_a_dictionary(tasks):
    for task in tasks.values():
        task.cancel()
    for name, task in tasks.items():
        try:
            await task
        except asyncio.CancelledError:
            print("cancelled", name)


async def until_none_is_left(tasks):
    while tasks:
        task = tasks.pop()
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            pass


async def those_that_are_left(jobs):
    done, pending = await asyncio.wait(jobs, return_when=asyncio.FIRST_COMPLETED)
    for job in pending:
        job.cancel()
        try:
            await job
        except asyncio.CancelledError:
            pass
    return done
