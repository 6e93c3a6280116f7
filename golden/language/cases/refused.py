import old


def f(x, y):
    old.wait(-3)  # not converted: what it is is not known
    old.wait(x)  # not converted: what it is is not known
    old.wait("sh" "ort")  # not converted: there are no words for it
    old.wait((1, 2, 3))  # not converted: what it is is not known
    old.wait((x, 2, (3,)))  # not converted: what it is is not known
    old.wait((1, x(), (3,)))  # not converted: 'x()' would no longer be evaluated
    old.wait((*x, y))  # not converted: what it is is not known
    old.wait(old.Pair(x))  # not converted: what it is is not known
    old.wait(old.Pair(*x, y))  # not converted: what it is is not known
    old.wait(old.Pair(left=x, read=y))  # not converted: what it is is not known
    old.wait(old.Pair(read=x(), connect=y()))  # not converted: its arguments would be evaluated in another order
    old.pair(x)  # not converted: 'both' is not written out here
    old.pair((x, y, x))  # not converted: 'both' is not written out here
    old.pair((x, *y))  # not converted: 'both' is not written out here
    old.fields({"a": x, "b": None})  # not converted: a field is not None
    old.fields({"a": x, **y})  # not converted: its fields are not written out
    old.fields(x)  # not converted: its fields are not written out
