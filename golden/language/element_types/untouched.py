import new


def f(a):
    new.get(a, {"a": "b"})
