import new
import old


def f(x, y):
    old.twice(x, y)
    old.twice(1, "a")
    old.twice(x(), y)
    old.first(x, y)
    old.first(x(), None)
    old.first(x(), y.z)
    old.turn(x(), 1)
    old.turn(x, y())
    old.turn(x.a, y.b)
