import jobs


def unpacked(f, g, d, self):
    with jobs.Group() as group:
        a_handle = group.start(f())
        b_handle = group.start(g())
    a, b = a_handle.result(), b_handle.result()
    with jobs.Group() as group:
        left_handle = group.start(f(1))
        right_handle = group.start(f(2))
    self.left, self._right = left_handle.result(), right_handle.result()
    with jobs.Group() as group:
        f_handle = group.start(f())
        get_handle = group.start(g.get())
    (a, b), d["c"] = f_handle.result(), get_handle.result()
    with jobs.Group() as group:
        a_handle = group.start(f())
        b_handle = group.start(g())
    [a, b] = a_handle.result(), b_handle.result()
    with jobs.Group() as group:
        a_handle = group.start(f())
        g_handle = group.start(g())
        g_handle_2 = group.start(g())
    a, *c = a_handle.result(), g_handle.result(), g_handle_2.result()
    with jobs.Group() as group:
        handles = [group.start(work) for work in (*f(), g())]
    a, b = [handle.result() for handle in handles]
    with jobs.Group() as group:
        f_handle = group.start(f())
        g_handle = group.start(g())
        g_handle_2 = group.start(g())
    a, b = [f_handle.result(), g_handle.result(), g_handle_2.result()]
    return a, b, c


def in_part(f, g):
    with jobs.Group() as group:
        group.start(f())
        b_handle = group.start(g())
    b = b_handle.result()
    with jobs.Group() as group:
        a_handle = group.start(f())
        group.start(g())
        group.start(g())
    a = a_handle.result()
    with jobs.Group() as group:
        group.start(f())
        g_handle = group.start(g())
        g_handle_2 = group.start(g())
    c = [g_handle.result(), g_handle_2.result()]
    with jobs.Group() as group:
        group.start(f())
        group.start(g())
    with jobs.Group() as group:
        f_handle = group.start(f())
        g_handle = group.start(g())
    d = [f_handle.result(), g_handle.result()][2]
    with jobs.Group() as group:
        f_handle = group.start(f())
        group.start(g())
    return a, b, c, d, f_handle.result()


def read(f, g):
    with jobs.Group() as group:
        f_handle = group.start(f())
        b_handle = group.start(g())
    _, b = f_handle.result(), b_handle.result()
    with jobs.Group() as group:
        group.start(f())
        g_handle = group.start(g())
    return _, b, g_handle.result()


def whole(f, g, handle, fs):
    with jobs.Group() as group:
        f_handle = group.start(f())
        f_handle_2 = group.start(f())
        handle_2 = group.start(handle)
    first = second = [f_handle.result(), f_handle_2.result(), handle_2.result()]
    with jobs.Group() as group:
        handle_2 = group.start(fs[0]())
        handle_3 = group.start((lambda: 1)())
    if (third := [handle_2.result(), handle_3.result()]):
        with jobs.Group() as group:
            f_handle = group.start(f())
            g_handle = group.start(g())
        print(third, *[f_handle.result(), g_handle.result()])
    with jobs.Group() as group:
        first_handle = group.start(first)
        second_handle = group.start(second)
    return [first_handle.result(), second_handle.result()]


def unused(f, g, xs, more):
    with jobs.Group() as group:  # both
        group.start(f())
        group.start(g())
    with jobs.Group() as group:
        group.start(f())
        for work in more:
            group.start(work)
        group.start(g())
    with jobs.Group() as group:
        for x in xs:
            if x:
                for y in x:
                    group.start(f(x))
    with jobs.Group() as group:
        for x in xs:
            group.start(g.get(x))
    if xs:
        with jobs.Group() as group:
            group.start(f())
            group.start(g())


def taken(f, xs, x, handle, group):
    with jobs.Group() as group_2:
        for work in [f(x) for x in xs]:
            group_2.start(work)
    with jobs.Group() as group_2:
        handles_2 = [group_2.start(f(x)) for x in xs]
    handles = [handle.result() for handle in handles_2]
    with jobs.Group() as group_2:
        handles_2 = [group_2.start(work) for work in xs]
    return [handle.result() for handle in handles_2], handles


def series(f, xs):
    with jobs.Group() as group:
        handles = [group.start(f(x)) for x in xs]
    a = [handle.result() for handle in handles]
    with jobs.Group() as group:
        handles = [
            group.start(f(
                x,  # each
            ))
            # all
            for x in xs
        ]
    b = [handle.result() for handle in handles]
    with jobs.Group() as group:
        handles = [group.start(f(item)) for item in (x or 1 for x in xs)]
    c = [handle.result() for handle in handles]
    with jobs.Group() as group:
        handles = [group.start(work) for work in map(lambda x: f(x), xs)]
    d = [handle.result() for handle in handles]
    return a, b, c, d


def commented(f, g):
    with jobs.Group() as group:
        # two
        a_handle = group.start(f(1,
                                 2))  # first
        # about g
        b_handle = group.start(g(
            3,
        ))
        # the end
    a, b = a_handle.result(), b_handle.result()  # done
    with jobs.Group() as group:  # all
        group.start(f())  # first
        group.start(g())
    return a, b


def single(f):
    jobs.wait(f())
    a = jobs.wait(f())
    b = [jobs.wait(f())]
    return a, b, jobs.wait(f())


def many(fetch):
    with jobs.Group() as group:
        fetch_handle = group.start(fetch(1))
        fetch_handle_2 = group.start(fetch(2))
        fetch_handle_3 = group.start(fetch(3))
        fetch_handle_4 = group.start(fetch(4))
    results = [
        fetch_handle.result(),
        fetch_handle_2.result(),
        fetch_handle_3.result(),
        fetch_handle_4.result(),
    ]
    with jobs.Group() as group:
        first_number_handle = group.start(fetch(1))
        second_number_handle = group.start(fetch(2))
        third_number_handle = group.start(fetch(3))
    first_number, second_number, third_number = (
        first_number_handle.result(),
        second_number_handle.result(),
        third_number_handle.result(),
    )
    return results, first_number, second_number, third_number


def kept(f, g):
    numbers = [jobs.number(f()), jobs.number(g())]
    jobs.check(numbers)
    return sum([number for number in numbers])
