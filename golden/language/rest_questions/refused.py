import jobs


async def work(x):
    return x


async def f(xs):
    jobs.shield(jobs.all(work(1)))  # not converted: it is shielded
    jobs.shield(arg=jobs.all(work(1)))  # not converted: it is shielded
    jobs.all(work(1), jobs.start(work(2)))  # not converted: one of them is a future
    jobs.all(*[jobs.start(work(x)) for x in xs])  # not converted: one of them is a future
    task = jobs.start(work(1))
    jobs.all(task)  # not converted: one of them is a future
