import jobs


async def f(xs):
    return jobs.any(*xs), jobs
