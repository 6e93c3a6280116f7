import jobs


async def work(x):
    return x


class Shop:
    async def open(self):
        jobs.all(self.open(), work(1))


async def f(xs, ys):
    first = work(1)
    jobs.all(first, work(2))
    jobs.all(*[work(x) for x in xs if x])
    jobs.all(*(work(x) for x in xs), work(2))
    jobs.all(*map(work, xs))
    jobs.all(*map(lambda x: work(x), xs))
    todo = [work(x) for x in xs]
    jobs.all(*todo)
    todo = (work(1), work(2))
    jobs.all(*todo)
    more = []
    for x in xs:
        more.append(work(x))
    if more:
        print(len(more))
        jobs.all(*more)
    jobs.one(work(3))
    jobs.one(first)
    return jobs.all()
