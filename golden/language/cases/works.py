import old


def f(x, y, endless: old.Endless):
    old.wait()
    old.wait(None)
    old.wait(limit=False)
    old.wait(0x0)
    old.wait(old.DEFAULT)
    old.wait((x, 3))
    old.wait([x(), y()])
    old.wait(old.Pair(x, y))
    old.wait(old.Pair(read=x(), connect=4))
    old.wait(old.Endless(3))
    old.wait(endless)
    old.wait(4.5)
    old.wait((1, 2, [y]))
    old.pair((x, [y]))
    old.pair([x(), y.z])
    old.fields({"a": x, "b": y()})
    old.fields([("a", x)])
    old.fields({})
