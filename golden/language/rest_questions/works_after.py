import pool


async def work(x):
    return x


class Shop:
    async def open(self):
        pool.all(self.open(), work(1))


async def f(xs, ys):
    first = work(1)
    pool.all(first, work(2))
    pool.many(*[work(x) for x in xs if x])
    pool.many(*(work(x) for x in xs), work(2))
    pool.many(*map(work, xs))
    pool.many(*map(lambda x: work(x), xs))
    todo = [work(x) for x in xs]
    pool.many(*todo)
    todo = (work(1), work(2))
    pool.many(*todo)
    more = []
    for x in xs:
        more.append(work(x))
    if more:
        print(len(more))
        pool.many(*more)
    pool.one(work(3))
    pool.one(first)
    return pool.all()
