import old


def f(x, y, xs):
    old.all(x, y)
    old.all()
    old.all(x or y)
    old.all(*xs)
    old.all(x, *xs)
    old.each(x, y())
    old.each()
    old.each(*xs)
    old.every(x, y)
    if old.started(x, y):
        old.every()
    old.every(x, y())
