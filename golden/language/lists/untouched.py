import jobs


def f(g, h):
    a, b = jobs.each(g(), h())
