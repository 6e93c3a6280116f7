import jobs


async def f(x):
    try:
        return jobs.all(x)
    except ValueError:
        pass
