import new


def f(x, y, xs):
    new.gather([new.task(x), new.task(y)])
    new.gather([])
    new.gather([new.task(x or y)])
    new.gather([new.task(arg) for arg in xs])
    new.gather([new.task(arg_2) for arg_2 in (x, *xs)])
    new.gather(new.task(x), new.task(y()))
    new.gather()
    new.gather(*[new.task(arg_3) for arg_3 in xs])
    new.prepare(x)
    new.start(x)
    new.prepare(y)
    new.start(y)
    new.start(x)
    new.start(y)
    if new.started():
        pass
    for arg_4 in (x, y()):
        new.prepare(arg_4)
        new.start(arg_4)
