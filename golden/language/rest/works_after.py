import new


def f(x, a, k):
    new.run(x, 1, 2, args=[1, 2])
    new.run(x, args=[])
    new.run(x, a, args=[a], key=2, **k)
    new.last(args=(1, x))
    new.last(args=(*a,))
    new.last(args=(1, *a))
    new.last(args=(x(),))
    new.last(k=x(), args=())
