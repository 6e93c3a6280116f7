import old


def f(x, y):
    old.form(x)  # not converted: 'fields' is not written out here
    old.form({"a": 1, **x})  # not converted: 'fields' is not written out here
    old.form(dict(a=1))  # not converted: 'fields' is not written out here
    old.form({"a": 1, "b": None})  # not converted: nobody knows what None is
    old.run(*x)  # not converted: 'jobs' is not written out here
    old.run(x, y())  # not converted: its arguments would be evaluated one by one, and new code between them
    old.run(x, None)  # not converted: None is no job
    old.pairs(x)  # not converted: 'values' is not written out here
    old.pairs([(1, 2), x])  # not converted: 'values' is not written out here
    print(y(), old.form({"a": 1}))  # not converted: it cannot be moved in front of its statement: 'y()' is evaluated before it
