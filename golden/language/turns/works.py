import old


def f(x, y, z):
    a = old.form({"a": 1, "b": x()})
    b = old.form({})
    c = old.headers({"a": x(), y: "b"})
    d = old.headers(z)
    e = old.run(x, 3)
    h = old.run(*[x, y])
    i = old.pairs([(1, x), (x, 2)])
    old.pairs([(x(), 2), (y(), 2)])
    return a, b, c, d, e, h, i
