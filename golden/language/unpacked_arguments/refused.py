import old


def f(x, job, limits):
    old.wait(limits, job)  # not converted: 'limits' is not written out here
    old.wait((1, 2, 3), job)  # not converted: 'limits' is not written out here
    old.wait((*x, 2), job)  # not converted: 'limits' is not written out here
    old.wait((x(), job()), job)  # not converted: its arguments would be evaluated in another order
