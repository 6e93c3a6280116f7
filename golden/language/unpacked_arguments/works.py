import old


def f(x, job):
    old.wait((1, x), job)
    old.wait([x, 2], job)
    started = old.start({"a": job, "b": x})
    return started, x


def g(jobs):
    old.start(jobs)
