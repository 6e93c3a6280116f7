import new


def f(x, y, xs):
    new.gather([new.task(x), new.task(y)])
    new.gather([])
    new.gather([new.task(x or y)])
    new.gather([new.task(arg) for arg in xs])
    new.gather([new.task(arg) for arg in (x, *xs)])
    new.gather(new.task(x), new.task(y()))
    new.gather()
    new.gather(*[new.task(arg) for arg in xs])
    new.prepare(x)
    new.start(x)
    new.prepare(y)
    new.start(y)
    new.start(x)
    new.start(y)
    if new.started():
        pass
    for arg in (x, y()):
        new.prepare(arg)
        new.start(arg)
