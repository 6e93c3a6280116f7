import jobs


def unpacked(f, g, d, self):
    a, b = jobs.all(f(), g())
    self.left, self._right = jobs.all(f(1), f(2))
    (a, b), d["c"] = jobs.all(f(), g.get())
    [a, b] = (jobs.all(f(), g()))
    a, *c = jobs.all(f(), g(), g())
    a, b = jobs.all(*f(), g())
    a, b = jobs.all(f(), g(), g())
    return a, b, c


def in_part(f, g):
    _, b = jobs.all(f(), g())
    a, *_ = jobs.all(f(), g(), g())
    _, *c = jobs.all(f(), g(), g())
    _, _ = jobs.all(f(), g())
    d = jobs.all(f(), g())[2]
    return a, b, c, d, jobs.all(f(), g())[0]


def read(f, g):
    _, b = jobs.all(f(), g())
    return _, b, jobs.all(f(), g())[-1]


def whole(f, g, handle, fs):
    first = second = jobs.all(f(), f(), handle)
    if (third := jobs.all(fs[0](), (lambda: 1)())):
        print(third, *jobs.all(f(), g()))
    return jobs.all(first, second)


def unused(f, g, xs, more):
    jobs.all(f(), g())  # both
    jobs.all(f(), *more, g())
    jobs.all(*[f(x) for x in xs if x for y in x])
    jobs.all(*map(g.get, xs))
    if xs: jobs.all(f(), g())


def taken(f, xs, x, handle, group):
    jobs.all(*[f(x) for x in xs])
    handles = jobs.all(*map(f, xs))
    return jobs.all(*xs), handles


def series(f, xs):
    a = jobs.all(*(f(x) for x in xs))
    b = jobs.all(
        *[
            f(
                x,  # each
            )
            # all
            for x in xs
        ],
    )
    c = jobs.all(*map(f, (x or 1 for x in xs)))
    d = jobs.all(*map(lambda x: f(x), xs))
    return a, b, c, d


def commented(f, g):
    a, b = jobs.all(  # two
        f(1,
          2),  # first
        # about g
        g(
            3,
        ),
        # the end
    )  # done
    jobs.all(
        f(),  # first
        g(),
    )  # all
    return a, b


def single(f):
    jobs.one(f())
    a, = jobs.one(f())
    b = jobs.one(f())
    return a, b, jobs.one(f())[0]


def many(fetch):
    results = jobs.all(fetch(1), fetch(2), fetch(3), fetch(4))
    first_number, second_number, third_number = jobs.all(fetch(1), fetch(2), fetch(3))
    return results, first_number, second_number, third_number


def kept(f, g):
    return jobs.total(f(), g())
