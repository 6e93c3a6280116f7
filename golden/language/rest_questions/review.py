import jobs


async def work(x):
    return x


async def f(xs, x, maker):
    jobs.shield([jobs.all(x)])  # to review: they are not known to be coroutines
    jobs.all(work(1), x)  # to review: they are not known to be coroutines
    jobs.all(*xs)  # to review: they are not known to be coroutines
    jobs.all(*[maker(x) for x in xs])  # to review: they are not known to be coroutines
    jobs.all(*map(maker, xs))  # to review: they are not known to be coroutines
    more = []
    more.append(work(1))
    more.append(x)
    jobs.all(*more)  # to review: they are not known to be coroutines
    others = []
    others.append(work(1))
    maker(others)
    jobs.all(*others)  # to review: they are not known to be coroutines
    added = []
    added += [work(3)]
    jobs.all(*added)  # to review: they are not known to be coroutines
    jobs.one(x)  # to review: it is not known to be a coroutine
    kept = work(1)
    again = []
    for _ in xs:
        again.append(kept)
    jobs.all(*again)  # to review: they are not known to be coroutines
