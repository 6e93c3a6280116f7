def wait(limits, job):
    first, second = limits
    return job(first, second)


wait((1, 2), print)
