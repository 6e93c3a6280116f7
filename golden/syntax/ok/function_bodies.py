def f(): return
def f(): return 1, 2
def f(): return *a, b
def f(): yield
def f(): yield a
def f(): yield a, *b
def f(): yield from a
def f(): x = yield; return x
def f():
    "doc"
def f():
    x = yield a
    y = yield from b
    (yield)
    (yield a), (yield from b)
    f((yield))
    [(yield)]
    return (yield)
    x, y = yield a, b
    assert (yield)
    del (yield).x
    nonlocal a, b
    global c

    def g():
        def h():
            pass
        return h
