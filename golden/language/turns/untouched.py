import old


def f(x):
    old.forms({"a": 1})
    for y in x.items():
        x.run(y)
