import jobs


async def work(x):
    return x


class Later:
    def __await__(self):
        yield


async def pages():
    yield 1


async def f(xs):
    jobs.shield(jobs.all(work(1)))  # not converted: it is shielded
    jobs.shield(arg=jobs.all(work(1)))  # not converted: it is shielded
    jobs.all(work(1), jobs.start(work(2)))  # not converted: one of them is a future
    jobs.all(*[jobs.start(work(x)) for x in xs])  # not converted: one of them is a future
    task = jobs.start(work(1))
    jobs.all(task)  # not converted: one of them is a future
    futures = []
    futures.append(jobs.start(work(1)))
    jobs.all(*futures)  # not converted: one of them is a future
    some = [work(1), jobs.start(work(2))]
    jobs.all(*some)  # not converted: one of them is a future
    by_name: dict[str, jobs.Task] = xs
    jobs.all(*by_name.values())  # not converted: one of them is a future
    jobs.all(work(1), Later())  # not converted: one of them is no coroutine
    jobs.all(*[Later() for _ in xs])  # not converted: one of them is no coroutine
    jobs.all(pages().asend(None))  # not converted: one of them is no coroutine
    jobs.all(anext(pages()))  # not converted: one of them is no coroutine
    one = work(1)
    jobs.all(one, work(2), one)  # not converted: one of them stands there twice
    jobs.all(*[one, one])  # not converted: one of them stands there twice
    jobs.all(*[one for _ in xs])  # not converted: one of them stands there twice
    jobs.all(*[work(1)] * 2)  # not converted: one of them stands there twice
    both = [one, one]
    jobs.all(*both)  # not converted: one of them stands there twice
    many = [one] * 3
    jobs.all(*many)  # not converted: one of them stands there twice
