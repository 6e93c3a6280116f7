import new


def f(x, y, z):
    form = new.Form()
    form.add("a", 1)
    form.add("b", new.text(x()))
    a = form
    b = new.Form()
    made = new.Headers()
    made.add("a", x())
    made.add(y, "b")
    c = made
    made = new.Headers()
    for name, value in z.items():
        made.add(name, value)
    d = made
    group = new.Group()
    group.start(x)
    group.start(3)
    e = group
    group = new.Group()
    group.start(x)
    group.start(y)
    h = group
    made = new.Pairs()
    made.add(1, x)
    made.add(2, x)
    i = made
    made = new.Pairs()
    made.add(2, x())
    made.add(2, y())
    return a, b, c, d, e, h, i
