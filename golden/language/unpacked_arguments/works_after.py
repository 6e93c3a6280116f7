import new


def f(x, job):
    new.wait(job, x, 1)
    new.wait(job, 2, x)
    pool = new.Pool()
    pool.add("a", job)
    pool.add("b", x)
    started = new.start(pool)
    return started, x


def g(jobs):
    pool = new.Pool()
    for name, job in jobs.items():
        pool.add(name, job)
    new.start(pool)
